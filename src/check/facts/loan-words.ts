/** Borrowed words that Vietnamese official texts write as they are; spelling rules do not hold for them. */
const LOANS = new Set(
  `internet website web online offline wifi email mail fax video clip radio tivi blog facebook zalo fanpage page file
  logo slide app tiktok youtube viber telegram google marketing logistics container taxi ampe volt watt kilogram kilôgam kilômét
  kilomet ki-lo-met axit oxy nitơ protein vitamin virus covid vaccine vaccin gas gram gam lit mililit hecta
  ha km kg cm mm ml kv kw kwh mb gb usd vnd seminar hotline livestream smartphone robot internet chip data server
  software blockchain startup freelance xoong ơ-rô pa-nô panô áp-phích karaoke massage karate carnaval festival
  showroom shop sms ôtô ô-tô bôxit bô-xít ôxy ôxi ôxit ôzôn ozôn café cafê càphê côngtenơ công-ten-nơ mêtan êtan prôtêin xenlulôzơ glucôzơ pôlime pôlyme
  côban môlypđen vônfram vôn ampekế ăngten ăng-ten sôcôla xilanh xitéc xi-téc rơmoóc rơ-moóc sơmi sơ-mi-rơ-moóc tuabin tuốcbin ximăng caosu apatít apatit
  bentônit đôlômit cađimi niken mangan titan call center camera laser wto asean apec fdi oda`.split(/\s+/),
);

export const isLoanWord = (word: string): boolean => LOANS.has(word.toLowerCase());
