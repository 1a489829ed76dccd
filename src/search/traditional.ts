/**
 * Traditional characters and the simplified ones they stand for: those of chapter and box titles, of this site's own
 * words, and the most frequent of a plan's prose (by OpenCC's table). For what readers type, never for the text.
 */
const PAIRS =
  '業业產产産产設设發发髮发農农縣县體体進进區区務务閤合製制鄉乡實实會会經经動动強强項项鎭镇鎮镇現现係系繫系為为爲为資资機机質质昇升陞升濟济創创級级環环園园醫医國国態态開开敎教點点' +
  '學学麪面麫面麵面網网規规構构標标電电優优綜综傢家與与導导達达範范個个場场箇个朮术汙污統统術术營营護护養养處处遊游長长轉转衛卫療疗間间積积續续聯联應应劃划對对礎础結结專专監监羣群' +
  '調调萬万內内嚮向曏向極极節节準准裝装廣广檯台臺台運运颱台綠绿緑绿總总預预侷局辦办齣出勢势堅坚條条傳传數数領领備备鏈链戶户險险類类權权關关戰战織织裏里裡里絡络風风協协氣气眾众衆众' +
  '計计帶带組组綫线線线義义顯显勵励億亿復复穩稳衕同複复時时測测蓋盖費费斷断確确過过約约變变層层佈布種种觀观託托員员據据擴扩繼继纔才覈核興兴籌筹執执題题補补撐撑脩修遠远價价車车問问' +
  '於于欄栏際际載载則则臨临錶表況况闆板藍蓝階阶驅驱圖图號号齊齐綱纲編编彔录軍军邁迈錄录録录榮荣繪绘錯错叄叁蒐搜詞词誤误貳贰釋释陸陆語语';

const SIMPLE = new Map<string, string>();
for (let k = 0; k < PAIRS.length; k += 2) SIMPLE.set(PAIRS[k]!, PAIRS[k + 1]!);

/** `第三章第二節` → `第三章第二节`; other characters stay. The length stays, too. */
export const simplify = (text: string): string => [...text].map((char) => SIMPLE.get(char) ?? char).join('');
