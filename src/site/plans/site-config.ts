/** `content/site.yaml`: what only the office that publishes the site can know. Every field may be absent; none is invented. */
import { z } from 'zod';
import { encodingFaults, withoutMarks } from '../../plan/authoring/encoding.ts';
import { nonEmptyText } from '../../plan/authoring/schema-fields.ts';
import { parseYaml, type Parsed } from '../../plan/authoring/yaml.ts';

/** Whether it is the address of a page, without a name and a password in it; `{text}` stands for what is told there. */
function isAddress(value: string): boolean {
  const address = URL.parse(value.replaceAll('{text}', '-'));
  return address !== null && !address.username && !address.password;
}

/** Whether it is a host's name, and nothing else. */
const isHost = (value: string): boolean => {
  const address = URL.parse(`https://${value}/`);
  return address !== null && address.href === `https://${address.hostname}/`;
};

export const siteSchema = z.strictObject({
  /** 网站规范名称 */
  name: nonEmptyText.optional(),
  /** Domain without a scheme. */
  domain: nonEmptyText
    .regex(/^[^\s/:]+\.[^\s/:]+$/, '应为不带 https:// 的域名，如 www.example.gov.cn')
    .refine(isHost, '不成域名')
    .optional(),
  /** 政府网站标识码 */
  idCode: nonEmptyText.regex(/^[A-Za-z0-9]{10}$/, '应为 10 位政府网站标识码，加引号写').optional(),
  /** Address under which the site's first page stands, sub-folder included; stored without a slash at the end. */
  origin: nonEmptyText
    .regex(/^https?:\/\/[^\s/?#"<>]+(\/[^\s?#"<>]*)?$/, '应为 https:// 开头的网址，不带 ? 和 #')
    .refine(isAddress, '不成网址：端口不对，或带了用户名和密码')
    .transform((address) => address.replace(/\/+$/, ''))
    .optional(),
  /** Where readers report errors: a mail address, or a form's address in which `{text}` stands for the message. */
  report: nonEmptyText
    .regex(
      /^(mailto:[^\s?#"<>]+@[^\s?#"<>]+|https?:\/\/[^\s"<>]+)$/,
      '应为 mailto:邮箱，或 https:// 开头的网址',
    )
    .refine(isAddress, '不成网址：端口不对，或带了用户名和密码')
    .optional(),
});

export type SiteConfig = z.output<typeof siteSchema>;

/** Reads the text of `content/site.yaml`; an empty one is a site of which nothing is known. */
export function parseSite(text: string): Pick<Parsed<SiteConfig>, 'value' | 'faults'> {
  const file = 'content/site.yaml';
  const faults = encodingFaults(file, text);
  return faults.length > 0 ? { value: null, faults } : parseYaml(file, withoutMarks(text), siteSchema);
}
