/** Towns, regions and sites of which news of wars and treaties tells, and whose names stand alone like a surname. */
export const WAR_PLACES = `
  Donetsk, Luhansk, Lugansk, Kherson, Zaporizhzhia, Zaporizhia, Kramatorsk, Sloviansk, Slovyansk, Pokrovsk, Kupiansk,
  Kryvyi Rih, Dnipro, Mykolaiv, Chernihiv, Bucha, Irpin, Lviv, Melitopol, Enerhodar, Bakhmut, Avdiivka, Chasiv Yar,
  Kostiantynivka, Konstantinivka, Konstantinovka, Kostyantynivka, Izium, Izyum, Severodonetsk, Sievierodonetsk,
  Lysychansk, Vuhledar, Toretsk, Soledar, Borodianka, Sevastopol, Simferopol, Kerch, Belgorod, Kursk, Bryansk,
  Rostov-on-Don, Chechnya, Dagestan, Ingushetia, Grozny, Beslan, Kaliningrad, Vladivostok, Transnistria, Nagorno-Karabakh,
  Abkhazia, South Ossetia, Darfur, Kordofan, El Fasher, El-Fasher, Omdurman, Port Sudan, Tigray, Amhara, Oromia,
  Puntland, Somaliland, Mogadishu, Kismayo, Borno, Maiduguri, Chibok, Kivu, Goma, Bukavu, Ituri, Cabo Delgado, Timbuktu,
  Cyrenaica, Misrata, Tobruk, Sirte, Derna, Bushehr, Natanz, Fordow, Fordo, Isfahan, Bandar Abbas, Qeshm,
  Mashhad, Tabriz, Shiraz, Idlib, Raqqa, Homs, Hama, Latakia, Tartus, Deir ez-Zor, Kobani, Kobane, Afrin, Manbij, Palmyra,
  Daraa, Ghouta, Fallujah, Ramadi, Tikrit, Kirkuk, Basra, Erbil, Irbil, Najaf, Karbala, Sinjar, Anbar, Khan Younis,
  Khan Yunis, Jabalia, Nablus, Jenin, Ramallah, Hebron, Haifa, Ashkelon, Sderot, Marib, Taiz, Kandahar, Helmand, Kunduz,
  Jalalabad, Mazar-i-Sharif, Waziristan, Balochistan, Peshawar, Karachi, Lahore, Rakhine, Idomeni, Calais, Lampedusa,
  Lesbos, Guantanamo, Guantanamo Bay, Diego Garcia, Okinawa, Fukushima, Chernobyl, Chornobyl, Yongbyon`
