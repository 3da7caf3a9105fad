/** Treaties by registration number and volume, with titles as cited in published resolutions. Source: United Nations. Made by scripts/registers-citations.mjs. */
export const treaties = `
=|UNTS|14531|2922
=|UNTS|14668|1642
=|UNTS|20378|2131
=|UNTS|22495|2024
=|UNTS|22495|2048
=|UNTS|22495|2260
=|UNTS|22495|2399
=|UNTS|24631|3132
=|UNTS|24841|2375
=|UNTS|27531|2171
=|UNTS|27531|2173
=|UNTS|27531|2983
=|UNTS|30619|2226
=|UNTS|30822|2303
=|UNTS|3511|2253
=|UNTS|35457|2689
=|UNTS|38544|2868
=|UNTS|39574|2237
=|UNTS|39574|2241
=|UNTS|39574|2326
=|UNTS|44910|2518
=|UNTS|5742|2762
=|UNTS|612|3175
LNTS|2138|*|en|Protocol for the Prohibition of the Use in War of Asphyxiating, Poisonous or Other Gases, and of Bacteriological Methods of Warfare, signed at Geneva on 17 June 1925
LNTS|2138|XCIV|ar|بروتوكول حظر الاستعمال الحربي للغازات الخانقة أو السامة أو ما شابهها ولوسائل الحرب البكتريولوجية، الموقع في جنيف في 17 حزيران/يونيه 1925
LNTS|2138|XCIV|en|Protocol for the Prohibition of the Use in War of Asphyxiating, Poisonous or Other Gases, and of Bacteriological Methods of Warfare
LNTS|2138|XCIV|es|Protocolo relativo a la Prohibición del Empleo en la Guerra de Gases Asfixiantes, Tóxicos o Similares y de Medios Bacteriológicos
LNTS|2138|XCIV|fr|Protocole concernant la prohibition d’emploi à la guerre de gaz asphyxiants, toxiques ou similaires et de moyens bactériologiques
LNTS|2138|XCIV|ru|Протокол о запрещении применения на войне удушливых, ядовитых или других подобных газов и бактериологических средств
UNTS|10485|729|ar|معاهدة عدم انتشار الأسلحة النووية
UNTS|10485|729|en|Treaty on the Non-Proliferation of Nuclear Weapons
UNTS|10485|729|es|Tratado sobre la No Proliferación de las Armas Nucleares
UNTS|10485|729|fr|Traité sur la non-prolifération des armes nucléaires
UNTS|10485|729|ru|Договор о нераспространении ядерного оружия
UNTS|10485|729|zh|不扩散核武器条约
UNTS|11806|823|ar|اتفاقية عام 1970 المتعلقة بالوسائل التي تستخدم لحظر ومنع استيراد وتصدير ونقل ملكية الممتلكات الثقافية بطرق غير مشروعة
UNTS|11806|823|en|Convention on the Means of Prohibiting and Preventing the Illicit Import, Export and Transfer of Ownership of Cultural Property
UNTS|11806|823|es|Convención sobre las Medidas que deben Adoptarse para Prohibir e Impedir la Importación, la Exportación y la Transferencia de Propiedad Ilícitas de Bienes Culturales
UNTS|11806|823|fr|Convention concernant les mesures à prendre pour interdire et empêcher l’importation, l’exportation et le transfert de propriété illicites des biens culturels
UNTS|11806|823|ru|Конвенция о мерах, направленных на запрещение и предупреждение незаконного ввоза, вывоза и передачи права собственности на культурные ценности
UNTS|11806|823|zh|关于采取措施禁止并防止文化财产非法进出口和所有权非法转让的公约
UNTS|1197|1978|ar|اتفاق التعاون المبرم بين الأمانة العامة للأمم المتحدة وأمانة الجماعة الكاريبية
UNTS|1197|1978|ru|Соглашение о сотрудничестве между секретариатами Организации Объединенных Наций и Карибского сообщества
UNTS|1200|1996|ar|اتفاق عام 1997 للتعاون بين الأمم المتحدة والإنتربول
UNTS|1200|1996|ru|Соглашение 1997 года о сотрудничестве между Организацией Объединенных Наций и Интерполом
UNTS|1342|96|ar|اتفاقية قمع الاتجار بالأشخاص واستغلال بغاء الغير
UNTS|1342|96|en|Convention for the Suppression of the Traffic in Persons and of the Exploitation of the Prostitution of Others
UNTS|1342|96|es|Convenio para la Represión de la Trata de Personas y de la Explotación de la Prostitución Ajena
UNTS|1342|96|fr|Convention pour la répression de la traite des êtres humains et de l’exploitation de la prostitution d’autrui
UNTS|1342|96|ru|Конвенция о борьбе с торговлей людьми и с эксплуатацией проституции третьими лицами
UNTS|1342|96|zh|禁止贩卖人口及取缔意图营利使人卖淫的公约
UNTS|13489|946|en|Treaty establishing the Caribbean Community
UNTS|13810|961|en|Convention on International Liability for Damage Caused by Space Objects
UNTS|14152|976|ar|ببروتوكول عام 1972
UNTS|14152|976|en|Single Convention on Narcotic Drugs of 1961 as amended by the 1972 Protocol
UNTS|14152|976|es|Convención Única de 1961 sobre Estupefacientes, enmendada por el Protocolo de 1972
UNTS|14152|976|fr|Protocole de 1972
UNTS|14152|976|ru|Протокол 1972 года
UNTS|14152|976|zh|1961年麻醉品单一公约
UNTS|14458|989|en|Convention on the Reduction of Statelessness
UNTS|14458|989|es|Convención para Reducir los Casos de Apatridia de 1961
UNTS|14458|989|ru|Конвенция о сокращении безгражданства 1961 года
UNTS|14458|989|zh|减少无国籍状态公约
UNTS|14531|*|en|International Covenant on Economic, Social and Cultural Rights, and the Optional Protocol thereto
UNTS|14531|993|en|International Covenant on Economic, Social and Cultural Rights
UNTS|14537|993|ar|اتفاقية التجارة الدولية بأنواع الحيوانات والنباتات البرية المهددة بالانقراض
UNTS|14537|993|en|Convention on International Trade in Endangered Species of Wild Fauna and Flora
UNTS|14537|993|es|Convención sobre el Comercio Internacional de Especies Amenazadas de Fauna y Flora Silvestres
UNTS|14537|993|fr|Convention sur le commerce international des espèces de faune et de flore sauvages menacées d’extinction
UNTS|14537|993|zh|濒危野生动植物种国际贸易公约
UNTS|14583|996|en|Convention on Wetlands of International Importance especially as Waterfowl Habitat
UNTS|14583|996|fr|Convention relative aux zones humides d’importance internationale particulièrement comme habitats des oiseaux d’eau
UNTS|14583|996|ru|Конвенция о водно-болотных угодьях, имеющих международное значение, главным образом в качестве местообитаний водоплавающих птиц
UNTS|14583|996|zh|关于特别是作为水禽栖息地的国际重要湿地公约
UNTS|14668|*|en|International Covenant on Civil and Political Rights, and the Optional Protocols thereto
UNTS|14668|1642|ar|العهد الدولي الخاص بالحقوق المدنية والسياسية الهادف إلى إلغاء عقوبة الإعدام
UNTS|14668|1642|en|Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty
UNTS|14668|1642|es|Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos, destinado a abolir la pena de muerte
UNTS|14668|1642|fr|Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques, visant à abolir la peine de mort
UNTS|14668|1642|ru|Факультативный протокол к Международному пакту о гражданских и политических правах, направленный на отмену смертной казни
UNTS|14668|1642|zh|旨在废除死刑的<公民及政治权利国际公约>第二项任择议定书
UNTS|14668|999|en|International Covenant on Civil and Political Rights
UNTS|14691|1001|ar|اتفاقية منظمة الوحدة الأفريقية لعام 1969 التي تحكم المظاهر الخاصة بمشكلات اللاجئين في أفريقيا
UNTS|14691|1001|en|Organization of African Unity Convention governing the specific aspects of refugee problems in Africa of 1969
UNTS|14691|1001|es|Convención de la Organización de la Unidad Africana por la que se Regulan los Aspectos Específicos de los Problemas de los Refugiados en África, de 1969
UNTS|14691|1001|fr|Convention de l’Organisation de l’unité africaine régissant les aspects propres aux problèmes des réfugiés en Afrique de 1969
UNTS|14691|1001|ru|Конвенция Организации африканского единства, регулирующая специфические аспекты проблемы беженцев в Африке, 1969 года
UNTS|14691|1001|zh|1969年非洲统一组织关于非洲难民问题某些特定方面的公约
UNTS|14860|1015|ar|اتفاقية حظر استحداث وإنتاج وتخزين الأسلحة البكتريولوجية (البيولوجية) والتكسينية وتدمير تلك الأسلحة
UNTS|14860|1015|en|Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons and on Their Destruction
UNTS|14860|1015|es|Convención sobre la Prohibición del Desarrollo, la Producción y el Almacenamiento de Armas Bacteriológicas (Biológicas) y Toxínicas y sobre Su Destrucción
UNTS|14860|1015|fr|Convention sur l’interdiction de la mise au point, de la fabrication et du stockage des armes bactériologiques (biologiques) ou à toxines et sur leur destruction
UNTS|14860|1015|ru|Конвенция о запрещении разработки, производства и накопления запасов бактериологического (биологического) и токсинного оружия и об их уничтожении
UNTS|14860|1015|zh|关于禁止发展、生产和储存细菌(生物)及毒素武器和销毁此种武器的公约
UNTS|14862|1015|en|Minimum Age Convention, 1973 (No. 138)
UNTS|14862|1015|es|Convenio sobre la Edad Mínima, 1973 (núm. 138)
UNTS|14862|1015|fr|Convention de 1973 sur l’âge minimum (no 138)
UNTS|14862|1015|zh|1973年最低年龄公约
UNTS|14956|1019|ar|اتفاقية المؤثرات العقلية لعام 1971
UNTS|14956|1019|en|Convention on Psychotropic Substances of 1971
UNTS|14956|1019|es|Convenio sobre Sustancias Sicotrópicas de 1971
UNTS|14956|1019|fr|Convention sur les substances psychotropes de 1971
UNTS|14956|1019|ru|Конвенция о психотропных веществах 1971 года
UNTS|14956|1019|zh|精神药物公约
UNTS|15020|1023|en|Convention on Registration of Objects Launched into Outer Space
UNTS|15063|1025|ar|معاهدة الصداقة والتعاون في جنوب شرق آسيا
UNTS|15063|1025|en|Treaty of Amity and Cooperation in Southeast Asia
UNTS|15063|1025|es|Tratado de Amistad y Cooperación en Asia Sudoriental
UNTS|15063|1025|fr|Traité d’amitié et de coopération en Asie du Sud-Est
UNTS|15063|1025|ru|Договор о дружбе и сотрудничестве в Юго-Восточной Азии
UNTS|15063|1025|zh|东南亚友好合作条约
UNTS|15511|1037|ar|اتفاقية حماية التراث العالمي الثقافي والطبيعي
UNTS|15511|1037|en|Convention for the Protection of the World Cultural and Natural Heritage
UNTS|15511|1037|es|Convención para la Protección del Patrimonio Mundial Cultural y Natural
UNTS|15511|1037|fr|Convention pour la protection du patrimoine mondial, culturel et naturel
UNTS|15511|1037|ru|Конвенция об охране всемирного культурного и природного наследия
UNTS|15511|1037|zh|保护世界文化和自然遗产公约
UNTS|15705|1042|en|Convention on Road Traffic (1968)
UNTS|15749|1046|ar|اتفاقية منع التلوث البحري الناجم عن قلب النفايات والمواد الأخرى
UNTS|15749|1046|en|Convention on the Prevention of Marine Pollution by Dumping of Wastes and Other Matter
UNTS|15749|1046|es|Convenio sobre la Prevención de la Contaminación del Mar por Vertimiento de Desechos y Otras Materias
UNTS|15749|1046|fr|Convention sur la prévention de la pollution des mers résultant de l’immersion de déchets
UNTS|15749|1046|ru|Конвенция по предотвращению загрязнения моря сбросами отходов и других материалов
UNTS|15749|1046|zh|防止倾倒废物及其他物质污染海洋的公约
UNTS|1616|120|ar|اتفاقية العمال المهاجرين (مراجعة)، 1949 (رقم 97(
UNTS|1616|120|en|Migration for Employment Convention (Revised), 1949 (No. 97)
UNTS|1616|120|es|Convenio sobre los Trabajadores Migrantes (Revisado), 1949 (núm. 97)
UNTS|1616|120|fr|Convention de 1949 sur les travailleurs migrants (révisée) (no 97)
UNTS|1616|120|ru|Конвенция (пересмотренная) 1949 года о работниках-мигрантах (№ 97)
UNTS|1616|120|zh|1949年移民就业公约(修订本)
UNTS|16510|1079|en|Customs Convention on the International Transport of Goods under Cover of TIR Carnets (TIR Convention)
UNTS|16510|1079|es|Convenio Aduanero relativo al Transporte Internacional de Mercancías al Amparo de los Cuadernos TIR (Convenio TIR)
UNTS|16510|1079|zh|国际公路货运公约
UNTS|1671|125|en|Convention on Road Traffic (1949)
UNTS|16743|1091|en|Convention on Road Signs and Signals (1968)
UNTS|16908|1102|ar|اتفاقية حماية البيئة البحرية والمناطق الساحلية للبحر الأبيض المتوسط
UNTS|16908|1102|en|Convention for the Protection of the Marine Environment and the Coastal Region of the Mediterranean
UNTS|16908|1102|es|Convenio para la Protección del Medio Marino y de la Región Costera del Mediterráneo
UNTS|16908|1102|fr|Convention pour la protection du milieu marin et du littoral de la Méditerranée
UNTS|16908|1102|ru|Конвенция о защите морской среды и прибрежной зоны Средиземного моря
UNTS|16908|1102|zh|保护地中海海洋环境和沿海区域公约
UNTS|17426|1120|ar|اتفاقية العمال المهاجرين (أحكام تكميلية)، 1975 (رقم 143(
UNTS|17426|1120|en|Migrant Workers (Supplementary Provisions) Convention, 1975 (No. 143)
UNTS|17426|1120|es|Convenio sobre los Trabajadores Migrantes (Disposiciones Complementarias), 1975 (núm. 143)
UNTS|17426|1120|fr|Convention de 1975 sur les travailleurs migrants (dispositions complémentaires) (no 143)
UNTS|17426|1120|ru|Конвенция 1975 года о трудящихся-мигрантах (дополнительные положения) (№ 143)
UNTS|17426|1120|zh|1975年移民工人(补充规定)公约
UNTS|17512|1125|en|Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of International Armed Conflicts (Protocol I)
UNTS|17513|1125|ar|البروتوكول الإضافي لاتفاقيات جنيف المعقودة في 12 آب/أغسطس 1949، والمتعلق بحماية ضحايا المنازعات المسلحة غير الدولية (البروتوكول الثاني)
UNTS|17513|1125|en|Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of Non-International Armed Conflicts (Protocol II)
UNTS|17513|1125|es|Protocolo Adicional a los Convenios de Ginebra del 12 de agosto de 1949 relativo a la Protección de las Víctimas de los Conflictos Armados Sin Carácter Internacional (Protocolo II)
UNTS|17513|1125|fr|Protocole additionnel aux Conventions de Genève du 12 août 1949 relatif à la protection des victimes des conflits armés non internationaux (Protocole II)
UNTS|17513|1125|ru|Дополнительный протокол к Женевским конвенциям от 12 августа 1949 года, касающийся защиты жертв вооруженных конфликтов немеждународного характера (Протокол II)
UNTS|17513|1125|zh|1949年8月12日日内瓦四公约关于保护非国际性武装冲突受难者的附加议定书
UNTS|18232|1155|ar|اتفاقية فيينا لقانون المعاهدات التي اعتمدها مؤتمر الأمم المتحدة لقانون المعاهدات في 22 أيار/مايو 1969
UNTS|18232|1155|en|Vienna Convention on the Law of Treaties
UNTS|18232|1155|es|Convención de Viena sobre el Derecho de los Tratados, adoptada el 22 de mayo de 1969 por la Conferencia de las Naciones Unidas sobre el Derecho de los Tratados
UNTS|18232|1155|fr|Convention de Vienne sur le droit des traités, adoptée par la Conférence des Nations Unies sur le droit des traités le 22 mai 1969
UNTS|18232|1155|ru|договоров 22 мая 1969 года
UNTS|18232|1155|zh|维也纳条约法公约
UNTS|18961|1184|ar|الاتفاقية الدولية لسلامة الأرواح في البحار لعام 1974
UNTS|18961|1184|en|International Convention for the Safety of Life at Sea, 1974
UNTS|18961|1184|es|Convenio Internacional para la Seguridad de la Vida Humana en el Mar, de 1974
UNTS|18961|1184|fr|Convention internationale de 1974 pour la sauvegarde de la vie humaine en mer
UNTS|18961|1184|zh|国际海上人命安全公约
UNTS|18961|1185|fr|Convention internationale de 1974 pour la sauvegarde de la vie humaine en mer
UNTS|18961|1185|ru|Международная конвенция по охране человеческой жизни на море 1974 года
UNTS|19735|1223|en|International Agreement for the Establishment of the University for Peace
UNTS|19735|1223|es|Convenio Internacional para el Establecimiento de la Universidad para la Paz
UNTS|19735|1223|fr|Accord international portant création de l’Université pour la paix
UNTS|19735|1223|ru|Международное соглашение о создании Университета мира
UNTS|20378|*|en|Convention on the Elimination of All Forms of Discrimination against Women, and the Optional Protocol thereto
UNTS|20378|1249|ar|اتفاقية القضاء على جميع أشكال التمييز ضد المرأة
UNTS|20378|1249|en|Convention on the Elimination of All Forms of Discrimination against Women
UNTS|20378|1249|es|Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer
UNTS|20378|1249|fr|Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes
UNTS|20378|1249|ru|Конвенция о ликвидации всех форм дискриминации в отношении женщин
UNTS|20378|1249|zh|消除对妇女一切形式歧视公约
UNTS|21244|1288|en|Charter of the Cooperation Council for the Arab States of the Gulf
UNTS|21931|1316|en|International Convention against the Taking of Hostages
UNTS|221|14|ar|دستور منظمة الصحة العالمية
UNTS|221|14|en|Constitution of the World Health Organization
UNTS|221|14|es|Constitución de la Organización Mundial de la Salud
UNTS|221|14|fr|Constitution de l’Organisation mondiale de la Santé
UNTS|221|14|ru|Устав Всемирной организации здравоохранения
UNTS|221|14|zh|世界卫生组织组织法
UNTS|22341|1331|zh|曼谷宣言
UNTS|22484|1340|ar|ببروتوكول عام 1978 المتعلق بها
UNTS|22484|1340|en|International Convention for the Prevention of Pollution from Ships, 1973, as modified by the Protocol of 1978 relating thereto
UNTS|22484|1340|es|Protocolo de 1978
UNTS|22495|*|en|Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects, and its Protocols
UNTS|22495|1342|ar|اتفاقية حظر أو تقييد استعمال أسلحة تقليدية معينة يمكن اعتبارها مفرطة الضرر أو عشوائية الأثر
UNTS|22495|1342|en|Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects
UNTS|22495|1342|es|Convención sobre Prohibiciones o Restricciones del Empleo de Ciertas Armas Convencionales que Puedan Considerarse Excesivamente Nocivas o de Efectos Indiscriminados
UNTS|22495|1342|fr|Convention sur l’interdiction ou la limitation de l’emploi de certaines armes classiques qui peuvent être considérées comme produisant des effets traumatiques excessifs ou comme frappant sans discrimination
UNTS|22495|1342|ru|Конвенция о запрещении или ограничении применения конкретных видов обычного оружия, которые могут считаться наносящими чрезмерные повреждения или имеющими неизбирательное действие
UNTS|22495|1342|zh|禁止或限制使用某些可被认为具有过分伤害力或滥杀滥伤作用的常规武器公约
UNTS|22495|2024|ar|البروتوكول المتعلق بأسلحة الليزر المعمية (البروتوكول الرابع)
UNTS|22495|2024|en|Protocol on Blinding Laser Weapons (Protocol IV)
UNTS|22495|2024|es|Protocolo sobre Armas Láser Cegadoras (Protocolo IV)
UNTS|22495|2024|fr|Protocole relatif aux armes à laser aveuglantes (Protocole IV)
UNTS|22495|2024|ru|Протокол об ослепляющем лазерном оружии (Протокол IV)
UNTS|22495|2399|ar|البروتوكول المتعلق بالمتفجرات من مخلفات الحرب (البروتوكول الخامس)
UNTS|22495|2399|en|Protocol on Explosive Remnants of War (Protocol V)
UNTS|22495|2399|ru|Протокол по взрывоопасным пережиткам войны (Протокол V)
UNTS|23001|1361|ar|الاتفاقية الدولية لمعايير التدريب والإجازة والخفارة للملاحين لعام 1978
UNTS|23001|1361|en|International Convention on Standards of Training, Certification and Watchkeeping for Seafarers, 1978
UNTS|23001|1361|es|Convenio Internacional sobre Normas de Formación, Titulación y Guardia para la Gente de Mar, de 1978
UNTS|23001|1361|zh|海员培训、发证和值班标准国际公约
UNTS|23001|1362|fr|Convention internationale de 1978 sur les normes de formation des gens de mer, de délivrance des brevets et de veille
UNTS|23001|1362|ru|Международная конвенция о подготовке и дипломировании моряков и несении вахты 1978 года
UNTS|23002|1363|en|Agreement Governing the Activities of States on the Moon and Other Celestial Bodies
UNTS|23489|1405|ar|الاتفاقية الدولية للبحث والإنقاذ في البحار لعام 1979
UNTS|23489|1405|en|International Convention on Maritime Search and Rescue, 1979
UNTS|23489|1405|es|Convenio Internacional sobre Búsqueda y Salvamento Marítimos, de 1979
UNTS|23489|1405|fr|Convention internationale de 1979 sur la recherche et le sauvetage maritimes
UNTS|23489|1405|ru|Международная конвенция по поиску и спасанию на море 1979 года
UNTS|23489|1405|zh|国际海上搜寻救助公约
UNTS|23583|1409|en|International Convention on the Harmonization of Frontier Controls of Goods
UNTS|241|70|ar|ميثاق جامعة الدول العربية
UNTS|241|70|en|Charter of the League of Arab States
UNTS|241|70|es|Carta de la Liga de los Estados Árabes
UNTS|241|70|fr|Charte de la Ligue des États arabes
UNTS|241|70|ru|Устав Лиги арабских государств
UNTS|241|70|zh|阿拉伯国家联盟宪章
UNTS|24631|*|en|Convention on the Physical Protection of Nuclear Material, and the Amendment thereto
UNTS|24631|1456|ar|اتفاقية الحماية المادية للمواد النووية
UNTS|24631|1456|en|Convention on the Physical Protection of Nuclear Material
UNTS|24631|1456|es|Convención sobre la Protección Física de los Materiales Nucleares
UNTS|24631|1456|fr|Convention sur la protection physique des matières nucléaires
UNTS|24631|1456|ru|Конвенция о физической защите ядерного материала
UNTS|24631|1456|zh|核材料实物保护公约
UNTS|24841|*|en|Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment, and the Optional Protocol thereto
UNTS|24841|1465,2375|zh|禁止酷刑和其他残忍、不人道或有辱人格的待遇或处罚公约
UNTS|24841|1465|ar|اتفاقية مناهضة التعذيب وغيره من ضروب المعاملة أو العقوبة القاسية أو اللاإنسانية أو المهينة
UNTS|24841|1465|en|Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment
UNTS|24841|1465|es|Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes
UNTS|24841|1465|fr|Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants
UNTS|24841|1465|ru|Конвенция против пыток и других жестоких, бесчеловечных или унижающих достоинство видов обращения и наказания
UNTS|24841|1465|zh|禁止酷刑和其他残忍、不人道或有辱人格的待遇或处罚公约
UNTS|24841|2375|ar|البروتوكول الاختياري لاتفاقية مناهضة التعذيب وغيره من ضروب المعاملة أو العقوبة القاسية أو اللاإنسانية أو المهينة
UNTS|24841|2375|en|Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment
UNTS|24841|2375|es|Protocolo Facultativo de la Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes
UNTS|24841|2375|fr|Protocole facultatif se rapportant à la Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants
UNTS|24841|2375|ru|Факультативный протокол к Конвенции против пыток и других жестоких, бесчеловечных или унижающих достоинство видов обращения и наказания
UNTS|2545|189|ar|اتفاقية عام 1951 الخاصة بوضع اللاجئين
UNTS|2545|189|en|Convention relating to the Status of Refugees
UNTS|2545|189|es|Convención sobre el Estatuto de los Refugiados, de 1951
UNTS|2545|189|fr|Convention relative au statut des réfugiés de 1951
UNTS|2545|189|ru|Конвенция о статусе беженцев 1951 года
UNTS|2545|189|zh|关于难民地位的公约
UNTS|25573|1490|ar|اتفاقية منظمة الوحدة الأفريقية للقضاء على الارتزاق في أفريقيا
UNTS|25573|1490|en|Organization of African Unity Convention for the elimination of mercenarism in Africa
UNTS|25573|1490|fr|Convention de l’Organisation de l’unité africaine sur l’élimination du mercenariat en Afrique
UNTS|25573|1490|ru|Конвенция Организации африканского единства о ликвидации наемничества в Африке
UNTS|25573|1490|zh|非洲统一组织消除非洲雇佣军制度公约
UNTS|25974|1506|ar|اتفاقية حماية وتنمية البيئة البحرية لمنطقة البحر الكاريبي الكبرى الموقّعة في كارتاخينا دي إندياس، كولومبيا، في 24 آذار/مارس 1983
UNTS|25974|1506|en|Convention for the Protection and Development of the Marine Environment of the Wider Caribbean Region
UNTS|25974|1506|es|Convenio para la Protección y el Desarrollo del Medio Marino en la Región del Gran Caribe
UNTS|25974|1506|fr|Convention pour la protection et la mise en valeur du milieu marin dans la région des Caraïbes
UNTS|25974|1506|ru|Конвенция о защите и освоении морской среды Большого Карибского района
UNTS|25974|1506|zh|保护和开发大加勒比区域海洋环境公约
UNTS|26164|1513|en|Vienna Convention for the Protection of the Ozone Layer
UNTS|26363|1520|ar|الميثاق الأفريقي لحقوق الإنسان والشعوب
UNTS|26363|1520|en|African Charter on Human and Peoples’ Rights
UNTS|26363|1520|es|Carta Africana de Derechos Humanos y de los Pueblos
UNTS|26363|1520|fr|Charte africaine des droits de l’homme et des peuples
UNTS|26363|1520|ru|Конвенция Организации африканского единства, регулирующая специфические аспекты проблемы беженцев в Африке, 1969 года и Африканскую хартию прав человека и народов
UNTS|26363|1520|zh|非洲人权和人民权利宪章
UNTS|26369|1522|en|Montreal Protocol on Substances that Deplete the Ozone Layer
UNTS|27531|*|en|Convention on the Rights of the Child, and the Optional Protocols thereto
UNTS|27531|1577,2171,2173,2983|ar|اتفاقية حقوق الطفل وبروتوكوليها الاختياريين
UNTS|27531|1577,2171,2173,2983|zh|儿童权利公约
UNTS|27531|1577|ar|اتفاقية حقوق الطفل
UNTS|27531|1577|en|Convention on the Rights of the Child
UNTS|27531|1577|es|Convención sobre los Derechos del Niño
UNTS|27531|1577|fr|Convention relative aux droits de l’enfant
UNTS|27531|1577|ru|Конвенция о правах ребенка
UNTS|27531|1577|zh|儿童权利公约
UNTS|27531|2171,2173,2983|zh|儿童权利公约
UNTS|27531|2171,2173|zh|儿童权利公约
UNTS|27531|2171|en|Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography
UNTS|27531|2171|fr|Protocole facultatif à la Convention relative aux droits de l’enfant, concernant la vente d’enfants, la prostitution des enfants et la pornographie mettant en scène des enfants
UNTS|27531|2171|ru|Факультативный протокол к Конвенции о правах ребенка, касающийся торговли детьми, детской проституции и детской порнографии
UNTS|27531|2171|zh|儿童权利公约关于买卖儿童、儿童卖淫和儿童色情制品问题的任择议定书
UNTS|27531|2173|ar|البروتوكول الاختياري لاتفاقية حقوق الطفل بشأن اشتراك الأطفال في المنازعات المسلحة
UNTS|27531|2173|en|Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict
UNTS|27531|2173|es|Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a la participación de niños en los conflictos armados
UNTS|27531|2173|zh|儿童权利公约关于儿童卷入武装冲突问题的任择议定书
UNTS|27627|1582|ar|اتفاقية الأمم المتحدة لمكافحة الاتجار غير المشروع بالمخدرات والمؤثرات العقلية لعام 1988
UNTS|27627|1582|en|United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances of 1988
UNTS|27627|1582|es|Convención de las Naciones Unidas contra el Tráfico Ilícito de Estupefacientes y Sustancias Sicotrópicas de 1988
UNTS|27627|1582|fr|Convention des Nations Unies contre le trafic illicite de stupéfiants et de substances psychotropes de 1988
UNTS|27627|1582|ru|Конвенция Организации Объединенных Наций о борьбе против незаконного оборота наркотических средств и психотропных веществ 1988 года
UNTS|27627|1582|zh|联合国禁止非法贩运麻醉药品和精神药物公约
UNTS|28325|1648|en|Convention for the Protection of the Marine Environment and the Coastal Area of the South-East Pacific
UNTS|28327|1648|ar|بروتوكول حماية جنوب شرق المحيط الهادئ من التلوث من مصادر برية
UNTS|28327|1648|en|Protocol for the Protection of the South-East Pacific against Pollution from Land-based Sources
UNTS|28327|1648|es|Protocolo para la Protección del Pacífico Sudeste contra la Contaminación proveniente de Fuentes Terrestres
UNTS|28327|1648|fr|Protocole relatif à la protection du Pacifique du Sud-Est contre la pollution d’origine tellurique
UNTS|28327|1648|zh|保护东南太平洋免受陆源污染议定书
UNTS|28383|1650|ar|اتفاقية منظمة العمل الدولية لعام 1989 (رقم 169) المتعلقة بالشعوب الأصلية والقبلية
UNTS|28383|1650|en|Indigenous and Tribal Peoples Convention, 1989 (No. 169)
UNTS|28383|1650|es|Convenio sobre Pueblos Indígenas y Tribales, 1989 (núm. 169), de la Organización Internacional del Trabajo
UNTS|28383|1650|fr|Convention de 1989 relative aux peuples indigènes et tribaux (no 169) de l’Organisation internationale du Travail
UNTS|28383|1650|ru|Конвенция 1989 года (№ 169) Международной организации труда о коренных народах и народах, ведущих племенной образ жизни
UNTS|28383|1650|zh|1989年土著和部落人民公约
UNTS|2838|210|en|Social Security (Minimum Standards) Convention, 1952 (No. 102)
UNTS|28395|1651|en|Convention on the Conservation of Migratory Species of Wild Animals
UNTS|28395|1651|es|Convención sobre la Conservación de las Especies Migratorias de Animales Silvestres
UNTS|28395|1651|fr|Convention sur la conservation des espèces migratrices appartenant à la faune sauvage
UNTS|28395|1651|ru|Конвенция по сохранению мигрирующих видов диких животных
UNTS|28395|2061|ru|Конвенция по сохранению мигрирующих видов диких животных
UNTS|28911|1673|ar|اتفاقية بازل بشأن التحكم في نقل النفايات الخطرة والتخلص منها عبر الحدود
UNTS|28911|1673|en|Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and Their Disposal
UNTS|28911|1673|es|Convenio de Basilea sobre el Control de los Movimientos Transfronterizos de los Desechos Peligrosos y su Eliminación
UNTS|28911|1673|fr|Convention de Bâle sur le contrôle des mouvements transfrontières de déchets dangereux et de leur élimination
UNTS|28911|1673|ru|Базельская конвенция о контроле за трансграничной перевозкой опасных отходов и их удалением
UNTS|28911|1673|zh|控制危险废物越境转移及其处置巴塞尔公约
UNTS|29004|1678|ar|اتفاقية قمع الأعمال غير المشروعة الموجهة ضد سلامة الملاحة البحرية
UNTS|29004|1678|en|Convention for the Suppression of Unlawful Acts against the Safety of Maritime Navigation
UNTS|29004|1678|es|Convenio para la Represión de Actos Ilícitos contra la Seguridad de la Navegación Marítima
UNTS|29004|1678|fr|Convention pour la répression d’actes illicites contre la sécurité de la navigation maritime
UNTS|29004|1678|ru|Конвенция о борьбе с незаконными актами, направленными против безопасности морского судоходства
UNTS|29004|1678|zh|制止危及海上航行安全非法行为公约
UNTS|30619|*|en|Convention on Biological Diversity, and the Cartagena Protocol on Biosafety
UNTS|30619|1760|ar|اتفاقية التنوع البيولوجي
UNTS|30619|1760|en|Convention on Biological Diversity
UNTS|30619|1760|es|Convenio sobre la Diversidad Biológica
UNTS|30619|1760|fr|Convention sur la diversité biologique
UNTS|30619|1760|ru|Конвенция о биологическом разнообразии
UNTS|30619|1760|zh|生物多样性公约
UNTS|30619|2226|ar|بروتوكول قرطاجنة للسلامة الأحيائية الملحق باتفاقية التنوع البيولوجي
UNTS|30619|2226|en|Cartagena Protocol on Biosafety to the Convention on Biological Diversity
UNTS|30619|2226|es|Protocolo de Cartagena sobre Seguridad de la Biotecnología del Convenio sobre la Diversidad Biológica
UNTS|30619|2226|fr|Protocole de Cartagena sur la prévention des risques biotechnologiques
UNTS|30619|2226|ru|Картахенский протокол по биобезопасности к Конвенции о биологическом разнообразии
UNTS|30619|2226|zh|生物多样性公约卡塔赫纳生物安全议定书
UNTS|30822|*|en|United Nations Framework Convention on Climate Change, and the Kyoto Protocol
UNTS|30822|1771|ar|اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ
UNTS|30822|1771|en|United Nations Framework Convention on Climate Change
UNTS|30822|1771|es|Convención Marco de las Naciones Unidas sobre el Cambio Climático
UNTS|30822|1771|fr|Convention-cadre des Nations Unies sur les changements climatiques
UNTS|30822|1771|ru|Рамочная конвенция Организации Объединенных Наций об изменении климата
UNTS|30822|1771|zh|联合国气候变化框架公约
UNTS|30822|2303|ar|بروتوكول كيوتو
UNTS|30822|2303|en|Kyoto Protocol
UNTS|30822|2303|es|Protocolo de Kioto
UNTS|30822|2303|fr|Protocole de Kyoto
UNTS|30822|2303|ru|Киотский протокол
UNTS|31363|1833|ar|اتفاقية الأمم المتحدة لقانون البحار
UNTS|31363|1833|en|United Nations Convention on the Law of the Sea
UNTS|31363|1833|es|Convención de las Naciones Unidas sobre el Derecho del Mar
UNTS|31363|1833|fr|Convention des Nations Unies sur le droit de la mer
UNTS|31363|1833|ru|Конвенция Организации Объединенных Наций по морскому праву
UNTS|31363|1833|zh|联合国海洋法公约
UNTS|31363|1834|es|Convención de las Naciones Unidas sobre el Derecho del Mar
UNTS|31363|1834|fr|Convention des Nations Unies sur le droit de la mer
UNTS|31363|1834|ru|Конвенция Организации Объединенных Наций по морскому праву
UNTS|31364|1836|ar|اتفاقية الأمم المتحدة لقانون البحار المؤرخة 10 كانون الأول/ديسمبر 1982 (الاتفاق المتعلق بالجزء الحادي عشر)
UNTS|31364|1836|en|Agreement relating to the Implementation of Part XI of the United Nations Convention on the Law of the Sea of 10 December 1982
UNTS|31364|1836|es|Acuerdo relativo a la Aplicación de la Parte XI de la Convención de las Naciones Unidas sobre el Derecho del Mar de 10 de Diciembre de 1982 (el Acuerdo relativo a la Parte XI)
UNTS|31364|1836|fr|Accord relatif à l’application de la partie XI de la Convention des Nations Unies sur le droit de la mer du 10 décembre 1982 (l’Accord relatif à la partie XI)
UNTS|31364|1836|ru|Соглашение об осуществлении части XI Конвенции Организации Объединенных Наций по морскому праву от 10 декабря 1982 года (Соглашение по части XI)
UNTS|31364|1836|zh|第十一部分协定
UNTS|32194|1891|ar|الاتفاقية الدولية للاستعداد والتصدي والتعاون في ميدان التلوث الزيتي لعام 1990
UNTS|32194|1891|en|International Convention on Oil Pollution Preparedness, Response and Cooperation, 1990
UNTS|32194|1891|es|Convenio Internacional sobre Cooperación, Preparación y Lucha contra la Contaminación por Hidrocarburos, de 1990
UNTS|32194|1891|fr|Convention internationale de 1990 sur la préparation, la lutte et la coopération en matière de pollution par les hydrocarbures
UNTS|32194|1891|ru|Международная конвенция по обеспечению готовности на случай загрязнения нефтью, борьбе с ним и сотрудничеству 1990 года
UNTS|32194|1891|zh|国际油污防备、反应与合作公约
UNTS|32724|1917|ar|اتفاقية حماية جبال الألب
UNTS|32724|1917|en|Convention on the Protection of the Alps (Alpine Convention)
UNTS|32724|1917|es|Convenio para la Protección de los Alpes
UNTS|32724|1917|fr|Convention internationale pour la protection des Alpes
UNTS|32724|1917|ru|Конвенция об охране Альп
UNTS|32724|1917|zh|保护阿尔卑斯山脉公约
UNTS|33207|1936|en|Convention on the Protection and Use of Transboundary Watercourses and International Lakes
UNTS|33480|1954|ar|اتفاقية الأمم المتحدة لمكافحة التصحر في البلدان التي تعاني من الجفاف الشديد و/أو من التصحر، وبخاصة في أفريقيا
UNTS|33480|1954|en|United Nations Convention to Combat Desertification in Those Countries Experiencing Serious Drought and/or Desertification, Particularly in Africa
UNTS|33480|1954|es|Convención de las Naciones Unidas de Lucha contra la Desertificación en los Países Afectados por Sequía Grave o Desertificación, en Particular en África
UNTS|33480|1954|fr|Convention des Nations Unies sur la lutte contre la désertification dans les pays gravement touchés par la sécheresse et/ou la désertification, en particulier en Afrique
UNTS|33480|1954|ru|Конвенция Организации Объединенных Наций по борьбе с опустыниванием в тех странах, которые испытывают серьезную засуху и/или опустынивание, особенно в Африке
UNTS|33480|1954|zh|联合国关于在发生严重干旱和/或荒漠化的国家特别是在非洲防治荒漠化的公约
UNTS|33757|1974|ar|اتفاقية حظر استحداث وإنتاج وتخزين واستعمال الأسلحة الكيميائية وتدمير تلك الأسلحة
UNTS|33757|1974|en|Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on Their Destruction
UNTS|33757|1974|es|Convención sobre la Prohibición del Desarrollo, la Producción, el Almacenamiento y el Empleo de Armas Químicas y sobre Su Destrucción
UNTS|33757|1974|fr|Convention sur l’interdiction de la mise au point, de la fabrication, du stockage et de l’emploi des armes chimiques et sur leur destruction
UNTS|33757|1974|ru|Конвенция о запрещении разработки, производства, накопления и применения химического оружия и о его уничтожении
UNTS|33757|1974|zh|关于禁止发展、生产、储存和使用化学武器及销毁此种武器的公约
UNTS|33757|1975|es|Convención sobre la Prohibición del Desarrollo, la Producción, el Almacenamiento y el Empleo de Armas Químicas y sobre Su Destrucción
UNTS|33757|1975|fr|Convention sur l’interdiction de la mise au point, de la fabrication, du stockage et de l’emploi des armes chimiques et sur leur destruction
UNTS|33757|1975|ru|Конвенция 1993 года о запрещении разработки, производства, накопления и применения химического оружия и о его уничтожении
UNTS|33873|1981|en|Treaty on the South-East Asia Nuclear-Weapon-Free Zone (Bangkok Treaty)
UNTS|33873|1981|es|Tratado sobre la Zona Libre de Armas Nucleares de Asia Sudoriental
UNTS|33873|1981|fr|Traité sur la zone exempte d’armes nucléaires de l’Asie du Sud-Est
UNTS|33873|1981|zh|曼谷条约
UNTS|3511|*|en|Convention for the Protection of Cultural Property in the Event of Armed Conflict, and the Protocols thereto
UNTS|3511|249,2253|es|Protocolos
UNTS|3511|249|en|Convention for the Protection of Cultural Property in the Event of Armed Conflict
UNTS|3511|249|ru|Конвенция 1954 года о защите культурных ценностей в случае вооруженного конфликта
UNTS|3511|249|zh|关于发生武装冲突时保护文化财产的公约
UNTS|35457|*|en|Convention on the Safety of United Nations and Associated Personnel, and the Optional Protocol thereto
UNTS|35457|2051|ar|الاتفاقية المتعلقة بسلامة موظفي الأمم المتحدة والأفراد المرتبطين بها
UNTS|35457|2051|en|Convention on the Safety of United Nations and Associated Personnel
UNTS|35457|2051|es|Convención sobre la Seguridad del Personal de las Naciones Unidas y el Personal Asociado
UNTS|35457|2051|fr|Convention sur la sécurité du personnel des Nations Unies et du personnel associé
UNTS|35457|2051|ru|Конвенция о безопасности персонала Организации Объединенных Наций и связанного с ней персонала
UNTS|35457|2051|zh|联合国人员和有关人员安全公约
UNTS|35457|2689|ar|البروتوكول الاختياري الملحق بالاتفاقية المتعلقة بسلامة موظفي الأمم المتحدة والأفراد المرتبطين بها
UNTS|35457|2689|en|Optional Protocol to the Convention on the Safety of United Nations and Associated Personnel
UNTS|35457|2689|es|Convención y acogiendo con beneplácito la entrada en vigor el 19 de agosto de 2010 del Protocolo Facultativo de la Convención sobre la Seguridad del Personal de las Naciones Unidas y el Personal Asociado
UNTS|35457|2689|fr|Protocole facultatif relatif à la Convention sur la sécurité du personnel des Nations Unies et du personnel associé
UNTS|35457|2689|ru|Факультативный протокол к Конвенции о безопасности персонала Организации Объединенных Наций и связанного с ней персонала
UNTS|35457|2689|zh|联合国人员和有关人员安全公约任择议定书
UNTS|35597|2056|ar|اتفاقية حظر استعمال وتخزين وإنتاج ونقل الألغام المضادة للأفراد وتدمير تلك الألغام
UNTS|35597|2056|en|Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-Personnel Mines and on Their Destruction
UNTS|35597|2056|es|Convención sobre la Prohibición del Empleo, Almacenamiento, Producción y Transferencia de Minas Antipersonal y sobre Su Destrucción
UNTS|35597|2056|fr|Convention sur l’interdiction de l’emploi, du stockage, de la production et du transfert des mines antipersonnel et sur leur destruction
UNTS|35597|2056|ru|Конвенция о запрещении применения, накопления запасов, производства и передачи противопехотных мин и об их уничтожении
UNTS|35597|2056|zh|关于禁止使用、储存、生产和转让杀伤人员地雷及销毁此种地雷的公约
UNTS|36495|2099|ar|اتفاقية حماية البيئة البحرية لمنطقة بحر البلطيق
UNTS|36495|2099|en|Convention on the Protection of the Marine Environment of the Baltic Sea Area
UNTS|36495|2099|es|Convenio sobre la Protección del Medio Marino de la Zona del Mar Báltico
UNTS|36495|2099|fr|Convention sur la protection de l’environnement marin dans la région de la mer Baltique
UNTS|36495|2099|ru|Конвенция по защите морской среды района Балтийского моря
UNTS|36495|2099|zh|保护波罗的海地区海洋环境公约
UNTS|36508|2101|ar|اتفاقية باماكو المتعلقة بحظر استيراد النفايات الخطرة إلى أفريقيا ومراقبة وإدارة تحركها عبر الحدود الأفريقية
UNTS|36508|2101|en|Bamako Convention on the Ban of the Import into Africa and the Control of Transboundary Movement and Management of Hazardous Wastes within Africa
UNTS|36508|2101|es|Convención de Bamako relativa a la Prohibición de la Importación a África, la Fiscalización de los Movimientos Transfronterizos y la Gestión dentro de África de Desechos Peligrosos
UNTS|36508|2101|fr|Convention de Bamako sur l’interdiction d’importer en Afrique des déchets dangereux et sur le contrôle des mouvements transfrontières et la gestion des déchets dangereux produits en Afrique
UNTS|36508|2101|ru|Бамакская конвенция о запрещении ввоза в Африку опасных отходов и о контроле за их трансграничной перевозкой и обращением с ними в пределах Африки
UNTS|36508|2101|zh|禁止向非洲输入有害废物并管制有害废物在非洲境内越境转移和管理的巴马科公约
UNTS|36794|2115|ar|اتفاقية وكالات الاستخدام الخاصة، 1997 (رقم 181(
UNTS|36794|2115|en|Private Employment Agencies Convention, 1997 (No. 181)
UNTS|36794|2115|es|Convenio sobre las Agencias de Empleo Privadas, 1997 (núm. 181)
UNTS|36794|2115|fr|Convention de 1997 concernant les agences d’emploi privées (no 181)
UNTS|36794|2115|ru|Конвенция 1997 года о частных агентствах занятости (№ 181)
UNTS|36794|2115|zh|1997年私营职业介绍所公约
UNTS|37245|2133|en|Worst Forms of Child Labour Convention, 1999 (No. 182)
UNTS|37245|2133|es|Convenio sobre las Peores Formas de Trabajo Infantil, 1999 (núm. 182)
UNTS|37245|2133|fr|Convention de 1999 sur les pires formes de travail des enfants (no 182)
UNTS|37245|2133|ru|Конвенция 1999 года о наихудших формах детского труда (№ 182)
UNTS|37245|2133|zh|1999年最恶劣形式的童工劳动公约
UNTS|37517|2149|ar|الاتفاقية الدولية لقمع الهجمات الإرهابية بالقنابل
UNTS|37517|2149|en|International Convention for the Suppression of Terrorist Bombings
UNTS|37517|2149|es|Convenio Internacional para la Represión de los Atentados Terroristas Cometidos con Bombas
UNTS|37517|2149|fr|Convention internationale pour la répression des attentats terroristes à l’explosif
UNTS|37517|2149|ru|Международная конвенция о борьбе с бомбовым терроризмом
UNTS|37517|2149|zh|制止恐怖主义爆炸的国际公约
UNTS|37605|2153|ar|الاتفاقية المشتركة المتعلقة بأمان التصرف في الوقود المستهلك وأمان التصرف في النفايات المشعة
UNTS|37605|2153|en|Joint Convention on the Safety of Spent Fuel Management and on the Safety of Radioactive Waste Management
UNTS|37605|2153|es|Convención Conjunta sobre Seguridad en la Gestión del Combustible Gastado y sobre Seguridad en la Gestión de Desechos Radiactivos
UNTS|37605|2153|fr|Convention commune sur la sûreté de la gestion du combustible usé et sur la sûreté de la gestion des déchets radioactifs
UNTS|37605|2153|ru|Объединенная конвенция о безопасности обращения с отработавшим топливом и о безопасности обращения с радиоактивными отходами
UNTS|37605|2153|zh|乏燃料管理安全和放射性废物管理安全联合公约
UNTS|37733|2158|en|Constitutive Act of the African Union
UNTS|37770|2161|en|Convention on Access to Information, Public Participation in Decision-making and Access to Justice in Environmental Matters
UNTS|37789|2163|ar|الاتفاقية الدولية لمناهضة تجنيد المرتزقة واستخدامهم وتمويلهم وتدريبهم
UNTS|37789|2163|en|International Convention against the Recruitment, Use, Financing and Training of Mercenaries
UNTS|37789|2163|es|Convención Internacional contra el Reclutamiento, la Utilización, la Financiación y el Entrenamiento de Mercenarios o de ratificarla
UNTS|37789|2163|fr|Convention internationale contre le recrutement, l’utilisation, le financement et l’instruction de mercenaires
UNTS|37789|2163|ru|Международная конвенция о борьбе с вербовкой, использованием, финансированием и обучением наемников
UNTS|37789|2163|zh|反对招募、使用、资助和训练雇佣军国际公约
UNTS|37924|2167|ar|اتفاقية الأمم المتحدة لقانون البحار المؤرخة 10 كانون الأول/ديسمبر 1982 من أحكام بشأن حفظ وإدارة الأرصدة السمكية المتداخلة المناطق والأرصدة السمكية الكثيرة الارتحال (الاتفاق)
UNTS|37924|2167|en|Agreement for the Implementation of the Provisions of the United Nations Convention on the Law of the Sea of 10 December 1982 relating to the Conservation and Management of Straddling Fish Stocks and Highly Migratory Fish Stocks
UNTS|37924|2167|es|Acuerdo de 1995 sobre la Aplicación de las Disposiciones de la Convención de las Naciones Unidas sobre el Derecho del Mar de 10 de Diciembre de 1982 relativas a la Conservación y Ordenación de las Poblaciones de Peces Transzonales y las Poblaciones de Peces Altamente Migratorios (el Acuerdo)
UNTS|37924|2167|fr|Accord aux fins de l’application des dispositions de la Convention des Nations Unies sur le droit de la mer du 10 décembre 1982 relatives à la conservation et à la gestion des stocks de poissons dont les déplacements s’effectuent tant à l’intérieur qu’au-delà de zones économiques exclusives (stocks chevauchants) et des stocks de poissons grands migrateurs (l’Accord sur les stocks de poissons)
UNTS|37924|2167|ru|Соглашение 1995 года об осуществлении положений Конвенции Организации Объединенных Наций по морскому праву от 10 декабря 1982 года, которые касаются сохранения трансграничных рыбных запасов и запасов далеко мигрирующих рыб и управления ими (Соглашение)
UNTS|37924|2167|zh|鱼类种群协定
UNTS|37925|2167|en|Agreement on the Privileges and Immunities of the International Tribunal for the Law of the Sea
UNTS|3822|266|ar|الاتفاقية التكميلية لإبطال الرق وتجارة الرقيق والأعراف والممارسات الشبيهة بالرق
UNTS|3822|266|en|Supplementary Convention on the Abolition of Slavery, the Slave Trade, and Institutions and Practices Similar to Slavery
UNTS|3822|266|es|Convención Suplementaria sobre la Abolición de la Esclavitud, la Trata de Esclavos y las Instituciones y Prácticas Análogas a la Esclavitud
UNTS|3822|266|fr|Convention supplémentaire relative à l’abolition de l’esclavage, de la traite des esclaves et des institutions et pratiques analogues à l’esclavage
UNTS|3822|266|ru|Дополнительная конвенция об упразднении рабства, работорговли и институтов и обычаев, сходных с рабством
UNTS|3822|266|zh|废止奴隶制、奴隶贩卖及类似奴隶制的制度与习俗补充公约
UNTS|38349|2178|ar|الاتفاقية الدولية لقمع تمويل الإرهاب
UNTS|38349|2178|en|International Convention for the Suppression of the Financing of Terrorism
UNTS|38349|2178|es|Convenio Internacional para la Represión de la Financiación del Terrorismo
UNTS|38349|2178|fr|Convention internationale pour la répression du financement du terrorisme
UNTS|38349|2178|ru|Международная конвенция о борьбе с финансированием терроризма
UNTS|38349|2178|zh|制止向恐怖主义提供资助的国际公约
UNTS|38544|2178|ar|نظام روما الأساسي للمحكمة الجنائية الدولية
UNTS|38544|2187|ar|نظام روما الأساسي للمحكمة الجنائية الدولية
UNTS|38544|2187|en|Rome Statute of the International Criminal Court
UNTS|38544|2187|es|Estatuto de Roma de la Corte Penal Internacional
UNTS|38544|2187|fr|Statut de Rome de la Cour pénale internationale
UNTS|38544|2187|ru|Римский статут Международного уголовного суда
UNTS|38544|2187|zh|国际刑事法院罗马规约
UNTS|39357|2214|en|Protocol on the Privileges and Immunities of the International Seabed Authority
UNTS|39481|2220|ar|الاتفاقية الدولية لحماية حقوق جميع العمال المهاجرين وأفراد أسرهم
UNTS|39481|2220|en|International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families
UNTS|39481|2220|es|Convención Internacional sobre la Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares
UNTS|39481|2220|fr|Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille
UNTS|39481|2220|ru|Международная конвенция о защите прав всех трудящихся-мигрантов и членов их семей
UNTS|39481|2220|zh|保护所有移徙工人及其家庭成员权利国际公约
UNTS|39486|2221|ar|الاتفاق المتعلق بتعزيز امتثال سفن الصيد في أعالي البحار لتدابير الصيانة والإدارة الدولية (اتفاق الامتثال)
UNTS|39486|2221|en|Agreement to Promote Compliance with International Conservation and Management Measures by Fishing Vessels on the High Seas
UNTS|39486|2221|es|Acuerdo para Promover el Cumplimiento de las Medidas Internacionales de Conservación y Ordenación por los Buques Pesqueros que Pescan en Alta Mar (el Acuerdo de Cumplimiento)
UNTS|39486|2221|fr|Accord visant à favoriser le respect par les navires de pêche en haute mer des mesures internationales de conservation et de gestion (l’Accord d’application)
UNTS|39486|2221|zh|遵守措施协定
UNTS|39489|2221|ar|اتفاقية حفظ وإدارة موارد مصائد الأسماك في جنوب شرق المحيط الأطلسي
UNTS|39489|2221|en|Convention on the Conservation and Management of Fishery Resources in the South-East Atlantic Ocean
UNTS|39489|2221|es|Convención sobre la Conservación y Ordenación de los Recursos Pesqueros del Océano Atlántico Sudoriental
UNTS|39489|2221|fr|Convention sur la conservation et la gestion des ressources halieutiques de l’Atlantique Sud-Est
UNTS|39489|2221|ru|Конвенция о сохранении промысловых ресурсов в юго-восточной части Атлантического океана и управлении ими
UNTS|39489|2221|zh|养护和管理东南大西洋渔业资源公约
UNTS|39574|*|en|United Nations Convention against Transnational Organized Crime, and the Protocols thereto
UNTS|39574|2225,2237,2241,2326|ar|اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية وبروتوكولاتها
UNTS|39574|2225,2237,2241,2326|es|Protocolos
UNTS|39574|2225,2237,2241,2326|zh|联合国打击跨国有组织犯罪公约
UNTS|39574|2225|ar|اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية
UNTS|39574|2225|en|United Nations Convention against Transnational Organized Crime
UNTS|39574|2225|es|Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
UNTS|39574|2225|fr|Convention des Nations Unies contre la criminalité transnationale organisée
UNTS|39574|2225|ru|Конвенция Организации Объединенных Наций против транснациональной организованной преступности
UNTS|39574|2225|zh|联合国打击跨国有组织犯罪公约
UNTS|39574|2237|ar|بروتوكول منع وقمع ومعاقبة الاتجار بالأشخاص، وبخاصة النساء والأطفال، المكمل لاتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية
UNTS|39574|2237|en|Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime
UNTS|39574|2237|es|Protocolo para Prevenir, Reprimir y Sancionar la Trata de Personas, Especialmente Mujeres y Niños, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
UNTS|39574|2237|ru|Протокол о предупреждении и пресечении торговли людьми, особенно женщинами и детьми, и наказании за нее, дополняющий Конвенцию Организации Объединенных Наций против транснациональной организованной преступности
UNTS|39574|2237|zh|联合国打击跨国有组织犯罪公约关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书
UNTS|39574|2241|ar|بروتوكول مكافحة تهريب المهاجرين عن طريق البر والبحر والجو المكمل لاتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية
UNTS|39574|2241|en|Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime
UNTS|39574|2241|es|Protocolo contra el Tráfico Ilícito de Migrantes por Tierra, Mar y Aire, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
UNTS|39574|2241|zh|联合国打击跨国有组织犯罪公约关于打击陆、海、空偷运移民的补充议定书
UNTS|39574|2326|en|Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime
UNTS|39574|2326|es|Protocolo contra la Fabricación y el Tráfico Ilícitos de Armas de Fuego, Sus Piezas y Componentes y Municiones, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
UNTS|39574|2326|fr|Protocole contre la fabrication et le trafic illicites d’armes à feu, de leurs pièces, éléments et munitions, additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée
UNTS|40214|2256|en|Stockholm Convention on Persistent Organic Pollutants
UNTS|40214|2256|es|Convenio de Estocolmo sobre Contaminantes Orgánicos Persistentes
UNTS|40214|2256|fr|Convention de Stockholm sur les polluants organiques persistants
UNTS|40214|2256|ru|Стокгольмская конвенция о стойких органических загрязнителях
UNTS|40214|2256|zh|关于持久性有机污染物的斯德哥尔摩公约
UNTS|40228|2258|ar|الاتفاق المتعلق بحفظ طائري القطرس والنوء
UNTS|40228|2258|en|Agreement on the Conservation of Albatrosses and Petrels
UNTS|40228|2258|es|Acuerdo sobre la Conservación de Albatros y Petreles
UNTS|40228|2258|fr|Accord sur la conservation des albatros et des pétrels
UNTS|40228|2258|ru|Соглашение о сохранении альбатросов и буревестников
UNTS|40228|2258|zh|保护信天翁和海燕协定
UNTS|40446|2271|ar|اتفاق امتيازات المحكمة الجنائية الدولية وحصاناتها
UNTS|40446|2271|en|Agreement on the Privileges and Immunities of the International Criminal Court
UNTS|40446|2271|es|Acuerdo sobre los Privilegios e Inmunidades de la Corte Penal Internacional
UNTS|40446|2271|fr|Accord sur les privilèges et immunités de la Cour pénale internationale
UNTS|40446|2271|ru|Соглашение о привилегиях и иммунитетах Международного уголовного суда
UNTS|40446|2271|zh|国际刑事法院特权和豁免协定
UNTS|40906|2296|ar|اتفاقية تامبير المتعلقة بتقديم موارد الاتصالات السلكية واللاسلكية للحد من الكوارث ولعمليات الإغاثة أو لم تصدّق عليها
UNTS|40906|2296|en|Tampere Convention on the Provision of Telecommunication Resources for Disaster Mitigation and Relief Operations
UNTS|40906|2296|fr|Convention de Tampere sur la mise à disposition de ressources de télécommunication pour l’atténuation des effets des catastrophes et pour les opérations de secours en cas de catastrophe
UNTS|40906|2296|ru|Конвенция Тампере о предоставлении телекоммуникационных ресурсов для смягчения последствий бедствий и осуществления операций по оказанию помощи
UNTS|40906|2296|zh|为减灾救灾行动提供电信资源的坦佩雷公约
UNTS|41032|2302|ar|اتفاقية منظمة الصحة العالمية الإطارية بشأن مكافحة التبغ
UNTS|41032|2302|en|World Health Organization Framework Convention on Tobacco Control
UNTS|41032|2302|es|Convenio Marco de la Organización Mundial de la Salud para el Control del Tabaco
UNTS|41032|2302|fr|Convention-cadre de l’Organisation mondiale de la Santé pour la lutte antitabac
UNTS|41032|2302|ru|Рамочная конвенция Всемирной организации здравоохранения по борьбе против табака
UNTS|41069|2304|ar|اتفاقية وثائق هوية البحارة (مراجَعة) لعام 2003 (الاتفاقية رقم 185)
UNTS|41069|2304|en|Seafarers’ Identity Documents Convention (Revised), 2003 (No. 185)
UNTS|41069|2304|es|Convenio sobre los Documentos de Identidad de la Gente de Mar (Revisado), 2003 (núm. 185)
UNTS|41069|2304|fr|Convention de 2003 sur les pièces d’identité des gens de mer (révisée) (no 185)
UNTS|41069|2304|ru|Конвенция (пересмотренная) 2003 года об удостоверениях личности моряков (№ 185)
UNTS|41069|2304|zh|2003年海员身份证件公约
UNTS|41723|2329|ar|نظام كمبوتشيا الديمقراطية (الاتفاق)
UNTS|41723|2329|en|Agreement between the United Nations and the Royal Government of Cambodia concerning the Prosecution under Cambodian Law of Crimes Committed during the Period of Democratic Kampuchea (the Agreement)
UNTS|41723|2329|es|Acuerdo entre las Naciones Unidas y el Real Gobierno de Camboya relativo al Procesamiento, con arreglo al Derecho de Camboya, de los Crímenes Cometidos durante el Período de la Kampuchea Democrática (el Acuerdo)
UNTS|41723|2329|ru|Соглашение между Организацией Объединенных Наций и Королевским правительством Камбоджи о преследовании в соответствии с камбоджийским правом за преступления, совершенные в период Демократической Кампучии (Соглашение)
UNTS|41723|2329|zh|协定
UNTS|42146|2349|ar|اتفاقية الأمم المتحدة لمكافحة الفساد
UNTS|42146|2349|en|United Nations Convention against Corruption
UNTS|42146|2349|es|Convención de las Naciones Unidas contra la Corrupción
UNTS|42146|2349|fr|Convention des Nations Unies contre la corruption
UNTS|42146|2349|ru|Конвенция Организации Объединенных Наций против коррупции
UNTS|42146|2349|zh|联合国反腐败公约
UNTS|42279|2354|ar|اتفاقية حماية البيئة البحرية لشمال شرق المحيط الأطلسي
UNTS|42279|2354|en|Convention for the Protection of the Marine Environment of the North-East Atlantic
UNTS|42279|2354|es|Convenio para la Protección del Medio Marino del Atlántico Nordeste
UNTS|42279|2354|fr|Convention pour la protection du milieu marin de l’Atlantique du Nord-Est
UNTS|42279|2354|ru|Конвенция о защите морской среды Северо-Восточной Атлантики
UNTS|42279|2354|zh|保护东北大西洋海洋环境公约
UNTS|42671|2368|ar|اتفاقية عام 2003 لصون التراث الثقافي غير المادي
UNTS|42671|2368|en|Convention for the Safeguarding of the Intangible Cultural Heritage
UNTS|42671|2368|fr|Convention de 2003 pour la sauvegarde du patrimoine culturel immatériel
UNTS|42671|2368|ru|Конвенция об охране нематериального культурного наследия 2003 года
UNTS|42671|2368|zh|保护非物质文化遗产公约
UNTS|43345|2400|ar|المعاهدة الدولية بشأن الموارد الوراثية النباتية للأغذية والزراعة
UNTS|43345|2400|en|International Treaty on Plant Genetic Resources for Food and Agriculture
UNTS|43345|2400|es|Convenio sobre la Diversidad Biológica y en el Tratado Internacional sobre los Recursos Fitogenéticos para la Alimentación y la Agricultura
UNTS|43345|2400|fr|Traité international sur les ressources phytogénétiques pour l’alimentation et l’agriculture
UNTS|43345|2400|ru|Международный договор о генетических ресурсах растений для производства продовольствия и ведения сельского хозяйства
UNTS|43345|2400|zh|粮食和农业植物遗传资源国际条约
UNTS|43425|2404|ar|اتفاقيات جنيف لعام 1949 وبروتوكولاتها الإضافية لعامي 1977 و 2005
UNTS|43425|2404|en|Protocol additional to the Geneva Conventions of 12 August 1949, and relating to the adoption of an additional distinctive emblem (Protocol III)
UNTS|43425|2404|es|Protocolos Adicionales de 1977 y 2005
UNTS|43425|2404|fr|Protocoles additionnels de 1977 et de 2005
UNTS|43649|2419|ar|الاتفاقية الدولية لمكافحة المنشطات في مجال الرياضة
UNTS|43649|2419|en|International Convention against Doping in Sport
UNTS|43649|2419|es|Convención Internacional contra el Dopaje en el Deporte
UNTS|43649|2419|fr|Convention internationale contre le dopage dans le sport
UNTS|43649|2419|ru|Международная конвенция о борьбе с допингом в спорте
UNTS|43649|2419|zh|反对在体育运动中使用兴奋剂国际公约
UNTS|43718|2421|en|UNIDROIT Convention on Stolen or Illegally Exported Cultural Objects
UNTS|43977|2440|en|Convention on the Protection and Promotion of the Diversity of Cultural Expressions
UNTS|43977|2440|es|Convención de 2005 sobre la Protección y Promoción de la Diversidad de las Expresiones Culturales
UNTS|43977|2440|fr|Convention de 2005 sur la protection et la promotion de la diversité des expressions culturelles
UNTS|43977|2440|zh|保护和促进文化表现形式多样性公约
UNTS|44004|2445|ar|الاتفاقية الدولية لقمع أعمال الإرهاب النووي
UNTS|44004|2445|en|International Convention for the Suppression of Acts of Nuclear Terrorism
UNTS|44004|2445|es|Convenio Internacional para la Represión de los Actos de Terrorismo Nuclear
UNTS|44004|2445|fr|Convention internationale pour la répression des actes de terrorisme nucléaire
UNTS|44004|2445|ru|Международная конвенция о борьбе с актами ядерного терроризма
UNTS|44004|2445|zh|制止核恐怖主义行为国际公约
UNTS|44910|*|en|Convention on the Rights of Persons with Disabilities, and the Optional Protocol thereto
UNTS|44910|2515|ar|اتفاقية حقوق الأشخاص ذوي الإعاقة
UNTS|44910|2515|en|Convention on the Rights of Persons with Disabilities
UNTS|44910|2515|es|Convención sobre los Derechos de las Personas con Discapacidad
UNTS|44910|2515|fr|Convention relative aux droits des personnes handicapées
UNTS|44910|2515|ru|Конвенция о правах инвалидов
UNTS|44910|2515|zh|残疾人权利公约
UNTS|45694|2562|ar|الاتفاقية المتعلقة بحماية التراث الثقافي المغمور بالمياه لعام 2001
UNTS|45694|2562|en|Convention on the Protection of the Underwater Cultural Heritage
UNTS|45694|2562|es|Convención sobre la Protección del Patrimonio Cultural Subacuático, de 2001
UNTS|45694|2562|fr|Convention de 2001 sur la protection du patrimoine culturel subaquatique
UNTS|45694|2562|ru|Конвенция об охране подводного культурного наследия 2001 года
UNTS|45694|2562|zh|保护水下文化遗产公约
UNTS|45696|2562|ar|اتفاق التجارة لمنظمة التعاون الاقتصادي
UNTS|45696|2562|en|Economic Cooperation Organization Trade Agreement
UNTS|45696|2562|es|Acuerdo de Comercio
UNTS|45696|2562|fr|Accord commercial
UNTS|45696|2562|ru|Торговое соглашение Организации экономического сотрудничества
UNTS|45696|2562|zh|经济合作组织贸易协定
UNTS|4648|320|ar|اتفاقية إلغاء العمل الجبري لعام 1957 (رقم 105(
UNTS|4648|320|en|Abolition of Forced Labour Convention, 1957 (No. 105)
UNTS|4648|320|es|Convenio sobre la Abolición del Trabajo Forzoso, 1957 (núm. 105)
UNTS|4648|320|fr|Convention de 1957 sur l’abolition du travail forcé (no 105)
UNTS|4648|320|ru|Конвенция 1957 года об упразднении принудительного труда (№ 105)
UNTS|46745|2624|ar|ميثاق رابطة أمم جنوب شرق آسيا
UNTS|46745|2624|en|Charter of the Association of Southeast Asian Nations
UNTS|46745|2624|es|Carta de la Asociación de Naciones de Asia Sudoriental, que entró en vigor el 15 de diciembre de 2008
UNTS|46745|2624|fr|Charte de l’Association des nations de l’Asie du Sud-Est, qui est entrée en vigueur le 15 décembre 2008
UNTS|46745|2624|ru|Устав Ассоциации государств Юго-Восточной Азии
UNTS|46745|2624|zh|东南亚国家联盟宪章
UNTS|47713|2688|ar|اتفاقية الذخائر العنقودية
UNTS|47713|2688|en|Convention on Cluster Munitions
UNTS|47713|2688|es|Convención sobre Municiones en Racimo
UNTS|47713|2688|fr|Convention sur les armes à sous-munitions
UNTS|47713|2688|ru|Конвенция по кассетным боеприпасам
UNTS|47713|2688|zh|集束弹药公约
UNTS|48088|2716|ar|الاتفاقية الدولية لحماية جميع الأشخاص من الاختفاء القسري
UNTS|48088|2716|en|International Convention for the Protection of All Persons from Enforced Disappearance
UNTS|48088|2716|es|Convención Internacional para la Protección de Todas las Personas contra las Desapariciones Forzadas
UNTS|48088|2716|fr|Convention internationale pour la protection de toutes les personnes contre les disparitions forcées
UNTS|48088|2716|ru|Международная конвенция для защиты всех лиц от насильственных исчезновений
UNTS|48088|2716|zh|保护所有人免遭强迫失踪国际公约
UNTS|49647|2835|ar|اتفاق مصائد الأسماك في جنوب المحيط الهندي والانضمام إليه وقبوله والموافقة عليه
UNTS|49647|2835|en|Southern Indian Ocean Fisheries Agreement
UNTS|49647|2835|es|Acuerdo de Pesca para el Océano Índico Meridional
UNTS|49647|2835|fr|Accord relatif aux pêches dans le sud de l’océan Indien
UNTS|49647|2835|ru|Соглашение о рыболовстве в южной части Индийского океана
UNTS|49647|2835|zh|南印度洋渔业协定
UNTS|50518|2896|ar|معاهدة حسن الجوار والصداقة والتعاون في المدى الطويل بين الدول الأعضاء في منظمة شنغهاي للتعاون
UNTS|50518|2896|en|Treaty on Long-term Good-neighbourliness, Friendship and Cooperation among the States members of the Shanghai Cooperation Organization
UNTS|50518|2896|es|Tratado de Buena Vecindad, Amistad y Cooperación a Largo Plazo de los Estados miembros de la Organización de Cooperación de Shanghái
UNTS|50518|2896|fr|Traité de bon voisinage, d’amitié et de coopération à long terme parmi les États membres de l’Organisation de coopération de Shanghai
UNTS|50518|2896|ru|Договор о долгосрочном добрососедстве, дружбе и сотрудничестве государств — членов Шанхайской организации сотрудничества
UNTS|50518|2896|zh|上海合作组织成员国长期睦邻友好合作条约
UNTS|50525|2898|ar|اتفاقية الأمم المتحدة بشأن استخدام الخطابات الإلكترونية في العقود الدولية
UNTS|50525|2898|en|United Nations Convention on the Use of Electronic Communications in International Contracts
UNTS|50525|2898|es|Convención de las Naciones Unidas sobre la Utilización de las Comunicaciones Electrónicas en los Contratos Internacionales
UNTS|50525|2898|fr|Convention des Nations Unies sur l’utilisation de communications électroniques dans les contrats internationaux
UNTS|50525|2898|ru|Конвенция Организации Объединенных Наций об использовании электронных сообщений в международных договорах
UNTS|50525|2898|zh|联合国国际合同使用电子通信公约
UNTS|50553|2899|ar|اتفاقية حفظ وإدارة موارد مصائد أسماك أعالي البحار في جنوب المحيط الهادئ والانضمام إليها وقبولها والموافقة عليها
UNTS|50553|2899|en|Convention on the Conservation and Management of High Seas Fishery Resources in the South Pacific Ocean
UNTS|50553|2899|es|Convención para la Conservación y Ordenación de los Recursos Pesqueros de Alta Mar del Océano Pacífico Sur
UNTS|50553|2899|fr|Convention sur la conservation et la gestion des ressources halieutiques en haute mer dans le Pacifique Sud
UNTS|50553|2899|ru|Конвенция о сохранении промысловых ресурсов в открытом море южной части Тихого океана и управлении ими
UNTS|50553|2899|zh|南太平洋公海渔业资源养护和管理公约
UNTS|51299|2952|ar|اتفاقية العمل البحري لعام 2006
UNTS|51299|2952|en|Maritime Labour Convention, 2006
UNTS|51299|2952|es|Convenio sobre el Trabajo Marítimo, 2006
UNTS|51299|2952|fr|Protocole relatif à la Convention de 1930 sur le travail forcé (no 29) de l’Organisation internationale du Travail, ainsi qu’à la Convention de 2006 du travail maritime
UNTS|51299|2952|ru|Конвенция 2006 года о труде в морском судоходстве
UNTS|51299|2952|zh|2006年海事劳工公约
UNTS|51379|2955|en|Domestic Workers Convention, 2011 (No. 189)
UNTS|51379|2955|es|Convenio sobre las Trabajadoras y los Trabajadores Domésticos, 2011 (núm. 189)
UNTS|51379|2955|fr|Convention de 2011 sur les travailleuses et travailleurs domestiques (no 189)
UNTS|51379|2955|ru|Конвенция 2011 года о достойном труде домашних работников (№ 189)
UNTS|51379|2955|zh|2011年家庭工人公约
UNTS|5158|360|ar|الاتفاقية المتعلقة بوضع الأشخاص عديمي الجنسية لعام 1954
UNTS|5158|360|en|Convention relating to the Status of Stateless Persons
UNTS|5158|360|es|Convención sobre el Estatuto de los Apátridas de 1954
UNTS|5158|360|fr|Convention relative au statut des apatrides de 1954
UNTS|5158|360|ru|Конвенция о статусе апатридов 1954 года
UNTS|5158|360|zh|关于无国籍人地位的公约
UNTS|51633|2970|en|Treaty on a Nuclear-Weapon-Free Zone in Central Asia (Treaty of Semipalatinsk)
UNTS|51633|2970|zh|中亚无核武器区条约
UNTS|5181|362|en|Discrimination (Employment and Occupation) Convention, 1958 (No. 111)
UNTS|5181|362|es|Convenio sobre la Discriminación (Empleo y Ocupación), 1958 (núm. 111)
UNTS|5181|362|ru|Конвенция 1958 года о дискриминации в области труда и занятий (№ 111)
UNTS|5181|362|zh|1958年就业和职业歧视公约
UNTS|52373|3013|ar|معاهدة تجارة الأسلحة
UNTS|52373|3013|en|Arms Trade Treaty
UNTS|52373|3013|es|Tratado sobre el Comercio de Armas
UNTS|52373|3013|fr|Traité sur le commerce des armes
UNTS|52373|3013|ru|Договор о торговле оружием
UNTS|52373|3013|zh|武器贸易条约
UNTS|52375|3014|ar|اتفاقية الاتحاد الأفريقي لحماية ومساعدة النازحين داخلياً في أفريقيا
UNTS|52375|3014|en|African Union Convention for the Protection and Assistance of Internally Displaced Persons in Africa (Kampala Convention)
UNTS|52375|3014|es|Convención de la Unión Africana para la Protección y la Asistencia de los Desplazados Internos en África
UNTS|52375|3014|fr|Convention de l’Union africaine sur la protection et l’assistance aux personnes déplacées en Afrique
UNTS|52375|3014|ru|Конвенция Африканского союза о защите внутренне перемещенных лиц в Африке
UNTS|52375|3014|zh|非洲联盟保护和援助非洲境内流离失所者公约
UNTS|53043|3072|ar|الاتفاق المتعلق بمركز اللجنة الدولية المعنية بالمفقودين ووظائفها
UNTS|53043|3072|en|Agreement on the Status and Functions of the International Commission on Missing Persons
UNTS|53043|3072|es|Acuerdo sobre el Estatus y las Funciones de la Comisión Internacional sobre Personas Desaparecidas
UNTS|53043|3072|fr|Accord sur le statut et les fonctions de la Commission internationale pour les personnes disparues
UNTS|53043|3072|ru|Соглашение о статусе и функциях Международной комиссии по без вести пропавшим лицам
UNTS|53043|3072|zh|关于失踪人员国际委员会地位和职能的协定
UNTS|54133|3161|en|Agreement on Port State Measures to Prevent, Deter and Eliminate Illegal, Unreported and Unregulated Fishing
UNTS|54134|3162|en|Marrakesh Treaty to Facilitate Access to Published Works for Persons Who Are Blind, Visually Impaired, or Otherwise Print Disabled
UNTS|54669|3201|en|Minamata Convention on Mercury
UNTS|55487|3276|en|Protocol to Eliminate Illicit Trade in Tobacco Products
UNTS|5742|*|en|Convention on the Contract for the International Carriage of Goods by Road, and the Additional Protocol thereto
UNTS|5742|399|en|Convention on the Contract for the International Carriage of Goods by Road
UNTS|5778|402|ar|معاهدة أنتاركتيكا
UNTS|5778|402|en|Antarctic Treaty
UNTS|5778|402|es|Tratado Antártico
UNTS|5778|402|fr|Traité sur l’Antarctique
UNTS|5778|402|ru|Договор об Антарктике
UNTS|5778|402|zh|南极条约
UNTS|612|*|en|Forced Labour Convention, 1930 (No. 29), and the Protocol thereto
UNTS|612|39|en|Forced Labour Convention, 1930 (No. 29)
UNTS|612|39|es|Convenio sobre el Trabajo Forzoso, 1930 (núm. 29)
UNTS|612|39|ru|Конвенция 1930 года о принудительном труде (№ 29)
UNTS|612|39|zh|1930年强迫劳动公约
UNTS|6193|429|en|Convention against Discrimination in Education
UNTS|7310|500|ar|اتفاقية فيينا للعلاقات الدبلوماسية
UNTS|7310|500|en|Vienna Convention on Diplomatic Relations
UNTS|7310|500|es|Convención de Viena sobre Relaciones Diplomáticas
UNTS|7310|500|fr|Convention de Vienne sur les relations diplomatiques
UNTS|7310|500|ru|Венская конвенция о дипломатических сношениях
UNTS|7310|500|zh|维也纳外交关系公约
UNTS|7525|521|ar|اتفاقية الرضا بالزواج والحد الأدنى لسن الزواج وتسجيل عقود الزواج
UNTS|7525|521|en|Convention on Consent to Marriage, Minimum Age for Marriage and Registration of Marriages
UNTS|7525|521|fr|Convention sur le consentement au mariage, l’âge minimum du mariage et l’enregistrement des mariages
UNTS|7525|521|ru|Конвенция о согласии на вступление в брак, брачном возрасте и регистрации браков
UNTS|792|54|en|Labour Inspection Convention, 1947 (No. 81)
UNTS|792|54|es|Convenio relativo a la Inspección del Trabajo, 1947 (núm. 81)
UNTS|792|54|ru|Конвенция 1947 года об инспекции труда в промышленности и торговле (№ 81)
UNTS|792|54|zh|1947年劳动监察公约
UNTS|8564|591|ar|اتفاقية تسهيل حركة الملاحة البحرية الدولية
UNTS|8564|591|en|Convention on Facilitation of International Maritime Traffic
UNTS|8564|591|es|Convenio para Facilitar el Tráfico Marítimo Internacional
UNTS|8564|591|fr|Convention visant à faciliter le trafic maritime international
UNTS|8564|591|ru|Конвенция по облегчению международного морского судоходства
UNTS|8564|591|zh|促进国际海上运输公约
UNTS|8638|596|ar|اتفاقية فيينا للعلاقات القنصلية
UNTS|8638|596|en|Vienna Convention on Consular Relations
UNTS|8638|596|es|Convención de Viena sobre Relaciones Consulares
UNTS|8638|596|fr|Convention de Vienne sur les relations consulaires
UNTS|8638|596|ru|Венская конвенция о консульских сношениях
UNTS|8638|596|zh|维也纳领事关系公约
UNTS|8791|606|en|Protocol relating to the Status of Refugees
UNTS|8791|606|es|Protocolo de 1967
UNTS|8843|610|ar|معاهدة المبادئ المنظمة لأنشطة الدول في ميدان استكشاف واستخدام الفضاء الخارجي، بما في ذلك القمر والأجرام السماوية الأخرى
UNTS|8843|610|en|Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, including the Moon and Other Celestial Bodies
UNTS|8843|610|es|Tratado sobre los Principios que Deben Regir las Actividades de los Estados en la Exploración y Utilización del Espacio Ultraterrestre, incluso la Luna y Otros Cuerpos Celestes
UNTS|8843|610|fr|Traité sur les principes régissant les activités des États en matière d’exploration et d’utilisation de l’espace extra-atmosphérique, y compris la Lune et les autres corps célestes
UNTS|8843|610|ru|Договор о принципах деятельности государств по исследованию и использованию космического пространства, включая Луну и другие небесные тела
UNTS|8843|610|zh|关于各国探索和利用包括月球和其他天体在内外层空间活动的原则条约
UNTS|9068|634|en|Treaty for the Prohibition of Nuclear Weapons in Latin America and the Caribbean (Treaty of Tlatelolco)
UNTS|9068|634|es|Tratado para la Proscripción de las Armas Nucleares en la América Latina y el Caribe (Tratado de Tlatelolco)
UNTS|9068|634|fr|Traité visant l’interdiction des armes nucléaires en Amérique latine et dans les Caraïbes (Traité de Tlatelolco)
UNTS|9068|634|zh|特拉特洛尔科条约
UNTS|9344|652|ar|اتفاقية المجلس الدولي لاستكشاف البحار لعام 1964
UNTS|9344|652|en|Convention for the International Council for the Exploration of the Sea, 1964
UNTS|9344|652|es|Convenio del Consejo Internacional para la Exploración del Mar, de 1964
UNTS|9344|652|fr|Convention du Conseil international pour l’exploration de la mer de 1964
UNTS|9344|652|ru|Конвенция о Международном совете по исследованию моря 1964 года
UNTS|9344|652|zh|国际海洋考察理事会公约
UNTS|9464|660|ar|الاتفاقية الدولية للقضاء على جميع أشكال التمييز العنصري
UNTS|9464|660|en|International Convention on the Elimination of All Forms of Racial Discrimination
UNTS|9464|660|es|Convención Internacional sobre la Eliminación de Todas las Formas de Discriminación Racial
UNTS|9464|660|fr|Convention internationale sur l’élimination de toutes les formes de discrimination raciale
UNTS|9464|660|ru|Международная конвенция о ликвидации всех форм расовой дискриминации
UNTS|9464|660|zh|消除一切形式种族歧视国际公约
UNTS|9574|672|en|Agreement on the Rescue of Astronauts, the Return of Astronauts and the Return of Objects Launched into Outer Space
UNTS|970-973|75|ar|اتفاقيات جنيف المؤرخة 12 آب/أغسطس 1949
UNTS|970-973|75|en|Geneva Conventions
UNTS|970-973|75|fr|Conventions de Genève du 12 août 1949
UNTS|970|75|ar|اتفاقيات جنيف الأربع
UNTS|970|75|en|Geneva Convention for the Amelioration of the Condition of the Wounded and Sick in Armed Forces in the Field, of 12 August 1949
UNTS|971|75|en|Geneva Convention for the Amelioration of the Condition of Wounded, Sick and Shipwrecked Members of Armed Forces at Sea, of 12 August 1949
UNTS|972|75|ar|اتفاقية جنيف المتعلقة بمعاملة أسرى الحرب المؤرخة 12 آب/أغسطس 1949
UNTS|972|75|en|Geneva Convention relative to the Treatment of Prisoners of War, of 12 August 1949
UNTS|972|75|es|Convenio de Ginebra relativo al Trato debido a los Prisioneros de Guerra, de 12 de agosto de 1949
UNTS|972|75|fr|Convention de Genève relative au traitement des prisonniers de guerre du 12 août 1949
UNTS|972|75|ru|Женевская конвенция об обращении с военнопленными от 12 августа 1949 года
UNTS|973|75|en|Geneva Convention relative to the Protection of Civilian Persons in Time of War, of 12 August 1949
UNTS|973|75|es|Convenio de Ginebra relativo a la Protección debida a las Personas Civiles en Tiempo de Guerra, de 12 de agosto de 1949
UNTS|973|75|fr|Convention de Genève relative à la protection des personnes civiles en temps de guerre, du 12 août 1949
UNTS|973|75|ru|Женевская конвенция от 12 августа 1949 года о защите гражданского населения во время войны
UNTS|973|75|zh|关于战时保护平民之日内瓦公约
^|LNTS|2138|XCIV
^|UNTS|1030|3146
^|UNTS|10485|729
^|UNTS|1061|1651
^|UNTS|11806|823
^|UNTS|1197|1978
^|UNTS|1200|1996
^|UNTS|1232|2085
^|UNTS|1240|2160
^|UNTS|1342|96
^|UNTS|13489|946
^|UNTS|13561|2370
^|UNTS|13810|961
^|UNTS|1414|60
^|UNTS|14152|976
^|UNTS|14458|989
^|UNTS|14531|993
^|UNTS|14537|993
^|UNTS|14583|996
^|UNTS|14668|999
^|UNTS|14691|1001
^|UNTS|14860|1015
^|UNTS|14862|1015
^|UNTS|14956|1019
^|UNTS|15020|1023
^|UNTS|15063|1025
^|UNTS|15511|1037
^|UNTS|15705|1042
^|UNTS|15749|1046
^|UNTS|1616|120
^|UNTS|16510|1079
^|UNTS|1671|125
^|UNTS|16743|1091
^|UNTS|16908|1102
^|UNTS|1691|3041
^|UNTS|17426|1120
^|UNTS|17512|1125
^|UNTS|17513|1125
^|UNTS|18232|1155
^|UNTS|18961|1184
^|UNTS|19735|1223
^|UNTS|20378|1249
^|UNTS|21244|1288
^|UNTS|21931|1316
^|UNTS|221|14
^|UNTS|22341|1331
^|UNTS|22484|1340
^|UNTS|22495|1342
^|UNTS|23001|1361
^|UNTS|23002|1363
^|UNTS|23489|1405
^|UNTS|23583|1409
^|UNTS|241|70
^|UNTS|24631|1456
^|UNTS|24841|1465
^|UNTS|2545|189
^|UNTS|25573|1490
^|UNTS|25974|1506
^|UNTS|26164|1513
^|UNTS|26363|1520
^|UNTS|26369|1522
^|UNTS|27531|1577
^|UNTS|27627|1582
^|UNTS|28325|1648
^|UNTS|28327|1648
^|UNTS|28383|1650
^|UNTS|2838|210
^|UNTS|28395|1651
^|UNTS|28911|1673
^|UNTS|28986|1677
^|UNTS|29004|1678
^|UNTS|30619|1760
^|UNTS|30822|1771
^|UNTS|31363|1833
^|UNTS|31364|1836
^|UNTS|32194|1891
^|UNTS|32724|1917
^|UNTS|33207|1936
^|UNTS|33480|1954
^|UNTS|33757|1974
^|UNTS|33873|1981
^|UNTS|3511|249
^|UNTS|35457|2051
^|UNTS|35597|2056
^|UNTS|36495|2099
^|UNTS|36508|2101
^|UNTS|36794|2115
^|UNTS|37245|2133
^|UNTS|37517|2149
^|UNTS|37605|2153
^|UNTS|37733|2158
^|UNTS|37770|2161
^|UNTS|37789|2163
^|UNTS|37924|2167
^|UNTS|37925|2167
^|UNTS|3822|266
^|UNTS|38349|2178
^|UNTS|38544|2187
^|UNTS|39357|2214
^|UNTS|39481|2220
^|UNTS|39486|2221
^|UNTS|39489|2221
^|UNTS|39574|2225
^|UNTS|40214|2256
^|UNTS|40228|2258
^|UNTS|40446|2271
^|UNTS|40906|2296
^|UNTS|41032|2302
^|UNTS|41069|2304
^|UNTS|41723|2329
^|UNTS|42146|2349
^|UNTS|42279|2354
^|UNTS|42671|2368
^|UNTS|43345|2400
^|UNTS|43425|2404
^|UNTS|43649|2419
^|UNTS|43718|2421
^|UNTS|43977|2440
^|UNTS|44004|2445
^|UNTS|44910|2515
^|UNTS|45694|2562
^|UNTS|45696|2562
^|UNTS|4648|320
^|UNTS|46745|2624
^|UNTS|47713|2688
^|UNTS|48088|2716
^|UNTS|49647|2835
^|UNTS|50125|2871
^|UNTS|50518|2896
^|UNTS|50525|2898
^|UNTS|50553|2899
^|UNTS|51299|2952
^|UNTS|51379|2955
^|UNTS|5158|360
^|UNTS|51633|2970
^|UNTS|5181|362
^|UNTS|52373|3013
^|UNTS|52375|3014
^|UNTS|53043|3072
^|UNTS|54133|3161
^|UNTS|54134|3162
^|UNTS|54669|3201
^|UNTS|55487|3276
^|UNTS|5742|399
^|UNTS|5778|402
^|UNTS|612|39
^|UNTS|6193|429
^|UNTS|7310|500
^|UNTS|7525|521
^|UNTS|792|54
^|UNTS|8564|591
^|UNTS|8638|596
^|UNTS|8791|606
^|UNTS|8843|610
^|UNTS|9068|634
^|UNTS|9344|652
^|UNTS|9464|660
^|UNTS|9574|672
^|UNTS|970|75
^|UNTS|971|75
^|UNTS|972|75
^|UNTS|973|75
`;
