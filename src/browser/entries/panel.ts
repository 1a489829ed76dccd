/** What stands in the reading panel once it is opened: every choice as radio buttons, answered at once. */
import { CHOICES, knownValue, SETTING_NAMES, type SettingName } from '../reading/settings.ts';
import { h } from '../base/dom.ts';
import { looks } from '../base/looks.ts';
import { applySettings, storeSettings, storedSettings } from '../reading/stored-settings.ts';

const WORDS: Record<SettingName, [legend: string, ...values: string[]]> = {
  view: ['版面', '标准版', '长辈版'],
  size: ['字号', '标准', '小', '大', '特大'],
  spacing: ['行距', '标准', '宽', '更宽'],
  colors: ['颜色', '跟随系统', '浅色', '深色', '高对比'],
  marks: ['显示校勘', '标准', '标点也标', '不标'],
};
/** The order in which sizes are offered: small to large. */
const SIZES = ['small', '', 'large', 'huge'];

const settings = storedSettings();
const status = h('p', { role: 'status', class: 'panel-status' });
const form = h('form', { class: 'panel-form' }, ...SETTING_NAMES.map(fieldset), foot(), status);

function fieldset(name: SettingName): HTMLElement {
  const [legend, ...words] = WORDS[name];
  const values: readonly string[] = name === 'size' ? SIZES : CHOICES[name];
  const labels = values.map((value) => {
    const radio = h('input', { type: 'radio', name, value });
    radio.defaultChecked = value === '';
    radio.checked = settings[name] === value;
    return h('label', {}, radio, words[(CHOICES[name] as readonly string[]).indexOf(value)]!);
  });
  const meanings = name === 'marks' ? document.querySelector('.legend')?.cloneNode(true) : null;
  return h('fieldset', { 'data-choice': name }, h('legend', {}, legend), ...labels, meanings ?? '');
}

function foot(): HTMLElement {
  const reset = h('button', { type: 'reset', class: 'plain' }, '恢复标准');
  const parts: HTMLElement[] = [reset];
  if (document.querySelector('.text'))
    parts.unshift(h('button', { type: 'button', class: 'plain', 'data-read-aloud': '' }, '朗读本章'));
  return h('p', { class: 'panel-foot' }, ...parts);
}

function answer(): void {
  const chosen = new FormData(form);
  for (const name of SETTING_NAMES) settings[name] = knownValue(name, chosen.get(name));
  applySettings(settings);
  status.textContent = storeSettings(settings) ? '' : '这台设备不让网页记住选择，换一页要重新选。';
}

form.addEventListener('change', answer);
form.addEventListener('reset', () => setTimeout(answer));
form.addEventListener('submit', (event) => event.preventDefault());
void looks().then(() => document.querySelector('.panel')!.append(form));
