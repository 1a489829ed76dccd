/** `content/site.yaml`: what only the office that publishes the site can know. Every field may be absent; none is invented. */
import { z } from 'zod';
import { encodingFaults, withoutMarks } from '../../plan/authoring/encoding.ts';
import { parseYaml, type Parsed } from '../../plan/authoring/yaml.ts';

const text = z.string().trim().min(1);

export const siteSchema = z.strictObject({
  /** 网站规范名称 */
  name: text.optional(),
  /** Domain without a scheme. */
  domain: z
    .string()
    .regex(/^[^\s/:]+\.[^\s/:]+$/, '应为不带 https:// 的域名，如 www.example.gov.cn')
    .optional(),
  /** 政府网站标识码 */
  idCode: z
    .string()
    .regex(/^[A-Za-z0-9]{10}$/, '应为 10 位政府网站标识码，加引号写')
    .optional(),
  /** Address under which the site's first page stands, sub-folder included; stored without a slash at the end. */
  origin: z
    .string()
    .regex(/^https?:\/\/[^\s/?#"<>]+(\/[^\s?#"<>]*)?$/, '应为 https:// 开头的网址，不带 ? 和 #')
    .transform((address) => address.replace(/\/+$/, ''))
    .optional(),
  /** Where readers report errors: a mail address, or a form's address in which `{text}` stands for the message. */
  report: z
    .string()
    .regex(
      /^(mailto:[^\s?#"<>]+@[^\s?#"<>]+|https?:\/\/[^\s"<>]+)$/,
      '应为 mailto:邮箱，或 https:// 开头的网址',
    )
    .optional(),
});

export type Site = z.output<typeof siteSchema>;

/** Reads the text of `content/site.yaml`; an empty one is a site of which nothing is known. */
export function parseSite(text: string): Pick<Parsed<Site>, 'value' | 'faults'> {
  const file = 'content/site.yaml';
  const faults = encodingFaults(file, text);
  return faults.length > 0 ? { value: null, faults } : parseYaml(file, withoutMarks(text), siteSchema);
}
