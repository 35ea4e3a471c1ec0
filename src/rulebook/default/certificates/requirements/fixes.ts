import type { Localized } from '../../../../fields';

const UPLOAD: Localized = {
  zh: '再到商品“认证信息”上传，填好证书编号、签发机构和有效期',
  en: 'then upload the document under the product’s certificates with number, issuing body and validity',
};

/** Chinese text sets Latin words off by blanks, and Chinese ones not. */
const setOff = (text: string): string =>
  (/^[\p{Script=Han}]/u.test(text) ? text : ` ${text}`) +
  (/[\p{Script=Han}）]$/u.test(text) ? '' : ' ');

/** Have the product tested by a laboratory. */
export function tested(document: string, zh = document): Localized {
  return {
    zh: `向有资质的实验室申请${setOff(zh)}检测，拿到证书或报告后，${UPLOAD.zh}。`,
    en: `Have an accredited laboratory test for ${document}, ${UPLOAD.en}.`,
  };
}

/** Have a body of the market certify the product. */
export function certified(document: string, bodyZh: string, bodyEn: string): Localized {
  return {
    zh: `通过${bodyZh}办理 ${document}（一般先做检测再发证），${UPLOAD.zh}。`,
    en: `Obtain ${document} through ${bodyEn} (testing comes first), ${UPLOAD.en}.`,
  };
}

/** Register with an authority, alone or through a representative. */
export function registered(zh: string, en: string): Localized {
  return {
    zh: `${zh}；办好后把注册号或文件编号填进商品“认证信息”。`,
    en: `${en}; then state the number that you are given under the product’s certificates.`,
  };
}

/** Mark the product and keep the file that proves it. */
export function labelled(zh: string, en: string): Localized {
  return {
    zh: `${zh}；保留检测报告和技术资料备查，有文件的请上传到“认证信息”。`,
    en: `${en}; keep the test reports and technical file, and upload what you have under certificates.`,
  };
}
