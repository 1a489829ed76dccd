/** What readers type for a place in Xiping's plan, and what must be offered. */

export const JUMP_INPUTS: Record<string, string> = {
  chapters: `
    第一章 → c1
    第二章 → c2
    第三章 → c3
    第十章 → c10
    第十一章 → c11
    第十二章 → c12
    第3章 → c3
    第11章 → c11
    第１２章 → c12
    第 3 章 → c3
    第03章 → c3
    三章 → c3
    一章 → c1
    十一章 → c11
    3章 → c3
    ３章 → c3
    3 → c3
    １ → c1
    12 → c12
    第三 → c3
    第十 → c10
    第三章第 → c3
    第叁章 → c3
    第拾壹章 → c11
    「第五章」 → c5
    “第五章” → c5
    第五章。 → c5
    第三章 全力实施创新驱动发展战略 培育西平高质量发展新动能 → c3
    第三章创新 → c3
    第三章：创新驱动 → c3
    第十一章 大力推进社会治理现代化 → c11
  `,
  sections: `
    第三章第二节 → c3-s2
    第三章 第二节 → c3-s2
    第三章　第二节 → c3-s2
    第三章，第二节 → c3-s2
    第三章、第二节 → c3-s2
    第三章的第二节 → c3-s2
    三章二节 → c3-s2
    三章第二节 → c3-s2
    第三章二节 → c3-s2
    3章2节 → c3-s2
    第3章第2节 → c3-s2
    第３章第２节 → c3-s2
    第 3 章 第 2 节 → c3-s2
    第三章2节 → c3-s2
    三章二 → c3-s2
    第三章第二 → c3-s2
    十章四节 → c10-s4
    第十章第四节 → c10-s4
    3.2 → c3-s2
    ３．２ → c3-s2
    3。2 → c3-s2
    3·2 → c3-s2
    3 . 2 → c3-s2
    10.4 → c10-s4
    1.1 → c1-s1 c1-s1-p32
    4.1 → c4-s1 c4-s1-p5
    8.3 → c8-s3
    第三章第二节 以企业为主导，打造西平创新发展主战车 → c3-s2
    第一节 指导思想 → c2-s1
    第一节指导 → c2-s1
    第四节 发展目标 → c2-s4
    第四节 → c1-s4 c2-s4 c3-s4 c5-s4 c6-s4 c10-s4
    四节 → c1-s4 c2-s4 c3-s4 c5-s4 c6-s4 c10-s4
    《西平县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要》（西政〔2021〕8号）第三章第二节 → c3-s2
    《西平县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要》第三章 → c3
  `,
  clauses: `
    c3-s2-p5 → c3-s2-p5
    C3-S2-P5 → c3-s2-p5
    ｃ３－ｓ２－ｐ５ → c3-s2-p5
    c3—s2—p5 → c3-s2-p5
    c3 s2 p5 → c3-s2-p5
    c3s2p5 → c3-s2-p5
    #c3-s2-p5 → c3-s2-p5
    http://localhost/xiping-145/3/#c3-s2-p5 → c3-s2-p5
    https://example.gov.cn/g/xiping-145/3/#c3-s2-p5:~:text=规划 → c3-s2-p5
    c3 → c3
    c3-s2 → c3-s2
    c0 → c0
    c0-p5 → c0-p5
    c4-s1-p5-i1 → c4-s1-p5-i1
    c2-s4-p11-r2 → c2-s4-p11-r2
    第三章第二节第5段 → c3-s2-p5
    第三章第二节第五段 → c3-s2-p5
    三章二节五段 → c3-s2-p5
    3.2.5 → c3-s2-p5
    第一章第1段 → c1-p1
    第四章第一节第5段第1条 → c4-s1-p5-i1
    第二章第四节第11段第2行 → c2-s4-p11-r2
    印发通知与序言第5段 → c0-p5
  `,
  'boxes and tables': `
    专栏4-1 → c4-s1-p5
    专栏 4-1 → c4-s1-p5
    专栏　４－１ → c4-s1-p5
    专栏４-１ → c4-s1-p5
    专栏4—1 → c4-s1-p5
    专栏4–1 → c4-s1-p5
    专栏4－1 → c4-s1-p5
    专栏4.1 → c4-s1-p5
    专栏4·1 → c4-s1-p5
    专栏4 1 → c4-s1-p5
    专栏4一1 → c4-s1-p5
    专栏四-一 → c4-s1-p5
    专栏四之一 → c4-s1-p5
    「专栏4-1」 → c4-s1-p5
    专栏 4-1：现代农业培育发展工程 → c4-s1-p5
    专栏4-1现代农业 → c4-s1-p5
    4-1 → c4-s1-p5 c4-s1
    ４－１ → c4-s1-p5 c4-s1
    7-2 → c7-s2-p4 c7-s2
    6-1 → c6-s1-p3 c6-s1
    1-1 → c1-s1-p32 c1-s1
    10-1 → c10-s4-p12 c10-s1
    专栏10-1 → c10-s4-p12
    专栏十-一 → c10-s4-p12
    专栏4 → c4-s1-p5 c4-s2-p8 c4-s3-p10
    专栏4- → c4-s1-p5 c4-s2-p8 c4-s3-p10
    专栏四 → c4-s1-p5 c4-s2-p8 c4-s3-p10
    专栏6 → c6-s2-p4 c6-s1-p3
    专栏 6：水利工程 → c6-s2-p4
    专栏6-1 → c6-s1-p3
    专栏7 → c6-s3-p6 c7-s2-p4
    专栏 7：能源工程 → c6-s3-p6
    专栏7-2 → c7-s2-p4
    专栏8 → c7-s3-p5
    6 → c6 c6-s2-p4
    7 → c7 c6-s3-p6
    8 → c8 c7-s3-p5
    表2-1 → c2-s4-p11
    表 2-1 → c2-s4-p11
    表２－１ → c2-s4-p11
    附表2-1 → c2-s4-p11
    表格2-1 → c2-s4-p11
    表1-1 → c1-s1-p32
    专栏2-1 → c2-s4-p11
    专栏1-1 → c1-s1-p32
    专栏2-3 → c2-s3-p8
    专栏2 → c2-s3-p8 c2-s4-p11
    表2 → c2-s4-p11
    表4-1 → c4-s1-p5
  `,
  'the document number': `
    西政〔2021〕8号 → c0-p2
    西政[2021]8号 → c0-p2
    西政［2021］8号 → c0-p2
    西政(2021)8号 → c0-p2
    西政（2021）8号 → c0-p2
    西政【2021】8号 → c0-p2
    西政〔２０２１〕８号 → c0-p2
    西政〔2021〕8 → c0-p2
    西政 〔2021〕 8 号 → c0-p2
    西政〔2021〕第8号 → c0-p2
    西政2021 8号 → c0-p2
    〔2021〕8号 → c0-p2
    [2021]8号 → c0-p2
    发文字号：西政〔2021〕8号 → c0-p2
    西政〔2021〕8號 → c0-p2
    西政〔2021〕9号 → nothing
    西政〔2021〕80号 → nothing
    西政〔2020〕8号 → nothing
    驻政〔2021〕8号 → nothing
  `,
  'what stands before the first chapter': `
    序言 → c0-p10 c0
    前言 → c0-p10
    引言 → c0-p10
    序 → c0-p10
    印发通知 → c0-p3 c0
    通知 → c0-p3 c0
    印发通知与序言 → c0
    印發通知 → c0-p3 c0
  `,
  pages: `
    目录 → .
    目标 → goals c2-s4 c1-s1-p32 c0-p9
    目標 → goals c2-s4 c1-s1-p32 c0-p9
    指标 → goals c2-s4-p11
    项目 → projects c2-s3-p8
    項目 → projects c2-s3-p8
    我的家乡 → places
    我的家鄉 → places
    家乡 → places
    我 的 家 乡 → places
    勘误与存疑 → errata
    勘誤與存疑 → errata
    勘误 → errata
    存疑 → errata
    勘误与 → errata
    数字核对 → checks
    數字核對 → checks
    核对 → checks
    数据 → data
    术语 → glossary
    術語 → glossary
    數據 → data
    数据下载 → data
    全文 → full
  `,
  'titles by a part': `
    指导思想 → c2-s1
    指導思想 → c2-s1
    基本原则 → c2-s2
    发展思路 → c2-s3
    思路 → c2-s3
    以企业为主导 → c3-s2
    主战车 → c3-s2
    创新驱动 → c3-s4-p6 c3
    創新驅動 → c3-s4-p6 c3
    新型城镇化 → c5
    新型城鎮化 → c5
    社会治理 → c11
    健康西平 → c10
    “健康西平” → c10
    5G网络 → c6-s4
    ５Ｇ → c6-s4
    5g → c6-s4
    交通体系 → c6-s1
    交通 体系 → c6-s1
    体系 交通 → c6-s1
    乡村振兴 → c5-s4-p21 c5-s4
    統籌推進鄉村振興 → c5-s4
    水利工程 → c6-s2-p4
    能源工程 → c6-s3-p6
    十三五 → c1-s1 c1-s2 c1-s1-p32
    保障措施 → c12
    就业 → c9-s1
    教育体系 → c9-s3
    现代化 经济体系 → c4
    六大特色小镇 → c2-s3-p8
  `,
  'no place': `
    第十三章 → nothing
    第13章 → nothing
    十三章 → nothing
    13 → nothing
    13.1 → nothing
    第零章 → nothing
    第0章 → nothing
    0 → nothing
    第一百章 → nothing
    百十一章 → nothing
    第一二章 → nothing
    第三章第九节 → nothing
    3.9 → nothing
    3.0 → nothing
    3.0% → nothing
    7.6% → nothing
    03.02 → nothing
    第十一章第一节 → nothing
    第九节 → nothing
    第三章农业 → nothing
    第三章第二节第99段 → nothing
    c99 → nothing
    c3-s9 → nothing
    c3-s2-p99 → nothing
    专栏 → nothing
    专栏9 → nothing
    专栏9-1 → nothing
    专栏6-2 → nothing
    专栏4-12 → nothing
    专栏4-123 → nothing
    专栏41 → nothing
    专栏 4-1：能源工程 → nothing
    9-9 → nothing
    表 → nothing
    2021 → nothing
    2025年 → nothing
    2021-2025年 → nothing
    30万亩 → nothing
    30 50 → nothing
    高标准农田 → nothing
    嫘祖 → nothing
    县 → nothing
    第 → nothing
    三条 → nothing
    一行 → nothing
  `,
};
