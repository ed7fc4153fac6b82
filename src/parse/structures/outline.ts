/** The markers of khoản, điểm and dashes, and of outline documents: I-, 1-, 1., 2.1., a), -. */
import { recognise } from './marker.js';

/** "A. PHẦN CHUNG"; not "A Lưới". */
export const capital = recognise('capital', /^((?<number>[A-HKM-UWYĐ])\s?[.)/–-])\s+(?=\p{Lu})(?<rest>.*)$/u);

/** "I- MỤC TIÊU", "IV. TỔ CHỨC"; not "I là". */
export const roman = recognise('roman', /^((?<number>[IVXL]+)\s?[.)/–-])\s*(?=\p{Lu})(?<rest>.*)$/u);

/** "1. …", "2- …", "3)", "1/ Sở", "4a.", "5.- Sở", "6[2]. …"; not "1.800 người", "460/460 khối", "360-QĐ/TU", "5 - 6 lớp", "30/9/2021". */
export const arabic = recognise(
  'arabic',
  /^((?<number>\d{1,3}[a-zđ]?)(?:\[\d{1,3}\])?(?:\s?[.)](?!\d)(?:\s?[-–](?=\s*\p{Lu}))?|\s?[/–-](?=\s*(?:["“‘(]?\p{Lu}|$))(?!\p{Lu}{1,6}[/-])))\s*(?<rest>.*)$/u,
);

/** "2.1. Văn phòng", "2.1- Nghiên cứu", "1.1 Mục tiêu"; not "1.800 người", "3.5 tỷ". */
export const dotted = recognise(
  'dotted',
  /^((?<number>\d{1,2}(?:\.\d{1,2}){1,3})(?:\s?[.)/–-](?!\d)|(?=\s\p{Lu})))\s*(?<rest>.*)$/u,
);

/** "a) …", "đ) …", "b. …", "c/ …", "d- Sở"; not "a priori", "A)", "v.v.", "x.x;", "m/s". */
export const letter = recognise(
  'letter',
  /^((?<number>[a-zđ]\d?)(?:\[\d{1,3}\])?\s?(?:\)|\.(?!\p{Ll}\P{L})|\/(?=\s|\p{Lu}|$)|[-–](?=\s*\p{Lu})))\s*(?<rest>.*)$/u,
);

/** "- Căn cứ …", "-Căn cứ", "– 01 đồng chí", "• …"; not "-----", not "-5". */
export const dash = recognise('dash', /^([-–—•●▪*])(?:\s+|(?=[\p{L}"“‘([]))(?<rest>\S.*)$/u);

/** "+ Chủ trì"; not "+5". */
export const plus = recognise('plus', /^([+○◦])\s*(?=[\p{L}"“‘(])(?<rest>.+)$/u);
