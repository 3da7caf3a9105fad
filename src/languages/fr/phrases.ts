/** Opening words of paragraphs, counted in published resolutions. Source: United Nations. Made by scripts/registers.mjs. */
export const preambular = `
Réaffirmant qu’elle condamne dans les termes les plus énergiques
Constatant une fois de plus avec une vive inquiétude
Constatant également avec une profonde préoccupation
Réaffirmant également qu’elle condamne énergiquement
Se déclarant de nouveau profondément consternée
Se déclarant de nouveau profondément préoccupée
Se déclarant vivement préoccupée en particulier
Condamnant dans les termes les plus énergiques
Constatant de nouveau avec une vive inquiétude
Exprimant de nouveau sa profonde préoccupation
Soulignant de nouveau avec une vive inquiétude
Constatant également avec une vive inquiétude
Se déclarant profondément préoccupé également
Notant avec une vive préoccupation également
Notant également avec une vive préoccupation
Prenant note avec une profonde préoccupation
Se déclarant de nouveau gravement préoccupée
Constatant une fois de plus avec inquiétude
Se déclarant de nouveau gravement préoccupé
Se déclarant de nouveau vivement préoccupée
Se déclarant gravement préoccupée également
Constatant avec une profonde préoccupation
Réaffirmant qu’elle condamne énergiquement
Se déclarant gravement préoccupé également
Se déclarant à nouveau gravement préoccupé
Se déclarant également gravement préoccupé
Prenant note avec préoccupation également
Rappelant avec une profonde préoccupation
Se déclarant de même gravement préoccupée
Se déclarant en outre gravement préoccupé
Se déclarant gravement préoccupé en outre
Se déclarant également vivement préoccupé
Constatant avec une grande préoccupation
Prenant note avec satisfaction également
Prenant note avec un intérêt particulier
Prenant note avec une vive préoccupation
Prenant également note avec satisfaction
Accueillant également avec satisfaction
Constatant avec préoccupation également
Constatant avec regret et préoccupation
Constatant avec une grave préoccupation
Constatant avec une profonde inquiétude
Constatant également avec préoccupation
Exprimant également sa grave inquiétude
Réaffirmant son engagement indéfectible
Condamnant avec la plus grande fermeté
Constatant avec une vive préoccupation
Constatant en outre avec préoccupation
Constatant également avec satisfaction
Notant avec une profonde préoccupation
Renouvelant son engagement sans faille
Particulièrement préoccupée également
Prenant note avec une vive inquiétude
Rappelant également avec satisfaction
Réaffirmant sa condamnation énergique
Réaffirmant sa profonde préoccupation
Réaffirmant son adhésion sans réserve
Constatant avec inquiétude également
Exprimant les plus vives inquiétudes
Notant avec une grande préoccupation
Rappelant avec beaucoup d’inquiétude
Rappelant en outre avec satisfaction
Se déclarant profondément préoccupée
Condamnant de nouveau énergiquement
Constatant avec une vive inquiétude
Exprimant sa profonde préoccupation
Notant avec une profonde inquiétude
Se déclarant profondément préoccupé
Exprimant son appui sans équivoque
Notant avec un regain d’inquiétude
Notant avec une vive préoccupation
Notant également avec satisfaction
Rappelant avec une vive inquiétude
Réaffirmant sa volonté sans faille
Réaffirmant son appui indéfectible
Se déclarant de nouveau convaincue
Se déclarant de nouveau préoccupée
Demeurant profondément préoccupée
Exprimant sa profonde indignation
Notant avec beaucoup d’inquiétude
Notant avec une grande inquiétude
Profondément préoccupée également
Se déclarant de nouveau préoccupé
Se déclarant gravement préoccupée
Se déclarant profondément inquiet
Se déclarant préoccupée également
Se déclarant résolument favorable
Se déclarant également préoccupée
Attendant également avec intérêt
Demeurant profondément préoccupé
Exprimant sa grave préoccupation
Exprimant sa profonde inquiétude
Notant avec inquiétude également
Notant de nouveau avec gratitude
Notant également avec inquiétude
Prenant note avec reconnaissance
Profondément préoccupé également
Se déclarant gravement préoccupé
Se déclarant toujours préoccupée
Se déclarant vivement préoccupée
Se déclarant également préoccupé
Vivement préoccupée de constater
Appelant de nouveau de ses vœux
Exprimant sa profonde gratitude
Exprimant sa vive préoccupation
Gravement préoccupée elle aussi
Notant avec une vive inquiétude
Prenant acte avec préoccupation
Prenant acte en s’en félicitant
Prenant note avec préoccupation
Prenant note en s’en félicitant
Restant profondément préoccupée
Réaffirmant qu’elle est résolue
Se déclarant de nouveau disposé
Se déclarant en outre préoccupé
Se déclarant vivement préoccupé
Appelant également l’attention
Condamnant fermement également
Constatant avec reconnaissance
Demandant à nouveau instamment
Gravement préoccupée également
Prenant acte avec satisfaction
Prenant note avec appréciation
Prenant note avec satisfaction
Accueillant avec satisfaction
Condamnant fermement en outre
Constatant avec préoccupation
Demeurant vivement préoccupée
Déclarant de nouveau craindre
Exprimant sa grave inquiétude
Gravement préoccupée en outre
Notant avec un profond regret
Réaffirmant son ferme soutien
Se déclarant vivement inquiet
Vivement préoccupée également
Condamnant de même fermement
Constatant avec satisfaction
Exprimant sa vive inquiétude
Prenant note avec inquiétude
Rappelant avec préoccupation
Réaffirmant la préoccupation
Réaffirmant son appui résolu
Réaffirmant une fois de plus
Vivement préoccupé également
Vivement préoccupée en outre
Exprimant ses remerciements
Exprimant une nouvelle fois
Mettant de nouveau l’accent
Particulièrement préoccupée
Rappelant avec satisfaction
Relevant avec préoccupation
Réaffirmant son attachement
Se préoccupant spécialement
Affirmant une fois de plus
Ayant présentes à l’esprit
Ayant également à l’esprit
Confirmant son attachement
Consciente de l’importance
Considérant et réaffirmant
Constatant avec inquiétude
Constatant une fois encore
Déplorant de même vivement
Exprimant sa préoccupation
Insistant sur l’importance
Réaffirmant en particulier
Réaffirmant son engagement
Soulignant encore une fois
Accueillant favorablement
Exprimant ses inquiétudes
Exprimant son plein appui
Notant avec préoccupation
Prenant note avec intérêt
Rappelant son attachement
Redisant sa préoccupation
Se félicitant à ce propos
Se félicitant à cet égard
Accueillant avec intérêt
Condamnant énergiquement
Considérant et affirmant
Déplorant en particulier
Exprimant son inquiétude
Notant avec appréciation
Notant avec satisfaction
Prenant en considération
Prenant note à cet égard
Rappelant en particulier
Rappelant et réaffirmant
Ayant examiné également
Ayant également examiné
Estimant qu’il convient
Exprimant sa solidarité
Profondément convaincue
Profondément préoccupée
Préoccupée de constater
Reconnaissant également
Regrettant profondément
Saluant et encourageant
Se déclarant convaincue
Se déclarant de nouveau
Se déclarant préoccupée
Se félicitant également
Tenant compte également
Attendant avec intérêt
Ayant en outre examiné
Ayant examiné en outre
Constatant avec regret
Constatant à cet égard
Dénonçant haut et fort
Exprimant sa gratitude
Notant avec inquiétude
Prenant acte également
Prenant note également
Prenant également acte
Prenant également note
Profondément préoccupé
Réaffirmant sa volonté
Saluant et réaffirmant
Se déclarant convaincu
Se déclarant favorable
Se déclarant préoccupé
Se félicitant en outre
S’engageant de nouveau
Alarmée et préoccupée
Condamnant de nouveau
Confirmant de nouveau
Considérant également
Encourageant vivement
Insistant sur le fait
Notant avec gratitude
Notant en particulier
Prenant acte en outre
Prenant note en outre
Profondément inquiète
Profondément troublée
Remerciant de nouveau
Réaffirmant son appel
Réaffirmant son appui
Réaffirmant également
Soulignant de nouveau
S’inquiétant vivement
S’inspirant également
Affirmant de nouveau
Appelant l’attention
Appréciant également
Attirant l’attention
Condamnant fermement
Condamnant également
Consciente également
Considérant en outre
Constatant également
Continuant d’estimer
Convaincue également
Demandant de nouveau
Demandant instamment
Demeurant convaincue
Déclarant de nouveau
Déplorant de nouveau
Engageant instamment
Fermement convaincue
Gravement préoccupée
Jugeant encourageant
Profondément alarmée
Profondément troublé
Préoccupée également
Réaffirmant en outre
Se disant préoccupée
Soulignant à nouveau
Soulignant également
Tenant dûment compte
Affirmant son appui
Affirmant également
Conscient également
Consciente en outre
Constatant en outre
Demandant à nouveau
Déplorant également
Exprimant son appui
Gravement préoccupé
Insistant également
Invitant de nouveau
Notant avec intérêt
Profondément alarmé
Préoccupé également
Rappelant également
Saluant à cet égard
Se disant préoccupé
Se disant à nouveau
Se déclarant alarmé
Soulignant en outre
Toujours consciente
Vivement préoccupée
Ayant connaissance
Conscient en outre
Déplorant vivement
Estimant également
Gardant à l’esprit
Notant avec regret
Notant à cet égard
Rappelant en outre
Restant préoccupée
Vivement préoccupé
Alarmée également
Jugeant également
Prenant en compte
Résolue également
Sachant également
Saluant également
Ayant conscience
Ayant à l’esprit
Faisant observer
Guidée également
Lançant un appel
Louant également
Mettant l’accent
Notant également
Sachant en outre
Guidé également
Notant en outre
Rendant hommage
Faisant valoir
Se réjouissant
Ayant entendu
Ayant examiné
Reconnaissant
Se félicitant
Tenant compte
Ayant écouté
Ayant étudié
Donnant acte
Encourageant
Prenant acte
Prenant note
Se déclarant
S’inquiétant
Étant d’avis
Accueillant
Commémorant
Connaissant
Considérant
Préconisant
Renouvelant
Réaffirmant
Sachant gré
Se référant
S’inspirant
Approuvant
Appréciant
Ayant reçu
Condamnant
Confirmant
Consciente
Constatant
Convaincue
Déterminée
Encouragée
Enjoignant
Favorisant
Félicitant
Préoccupée
Regrettant
Remerciant
Réaffirman
Souhaitant
Soulignant
Affirmant
Attendant
Conscient
Convaincu
Convenant
Craignant
Célébrant
Demandant
Déclarant
Déplorant
Désireuse
Déterminé
Engageant
Exhortant
Exprimant
Favorable
Insistant
Observant
Préoccupé
Rappelant
Réitérant
Répondant
Se disant
Soutenant
Agissant
Appelant
Appuyant
Comptant
Estimant
Exigeant
Honorant
Inquiète
Invitant
Mesurant
Rappelan
Rejetant
Relayant
Relevant
Épaulant
Alarmée
Inquiet
Jugeant
Partant
Prenant
Rendant
Résolue
Sachant
Saluant
Alarmé
Guidée
Louant
Notant
Priant
Résolu
Ayant
Guidé
`;

export const operative = `
Réaffirme qu’elle condamne dans les termes les plus vigoureux
Déplore et condamne dans les termes les plus énergiques
Prend note à cet égard avec une profonde préoccupation
Accueille avec satisfaction et accepte avec gratitude
Condamne également dans les termes les plus vigoureux
Accueille avec satisfaction et demande instamment
Continue de condamner avec la plus grande fermeté
Continue d’exprimer la préoccupation particulière
Se déclare de nouveau de plus en plus inquiète
Se déclare de nouveau profondément préoccupée
Condamne dans les termes les plus énergiques
Renouvelle l’expression de sa reconnaissance
Condamne dans les termes les plus vigoureux
Se déclare à nouveau profondément préoccupé
Continue de prendre note avec satisfaction
Prend note avec une profonde préoccupation
Se déclare de nouveau gravement préoccupée
Insiste de nouveau sur la vive inquiétude
Se déclare gravement préoccupée également
Accueille avec satisfaction et encourage
Constate avec une profonde préoccupation
Exprime de nouveau sa vive préoccupation
Note avec une préoccupation particulière
Se déclare préoccupée au plus haut point
Accueille avec satisfaction et soutient
Constate avec satisfaction et gratitude
Se déclare très profondément préoccupée
Se déclare vivement préoccupé également
Accueille de nouveau avec satisfaction
Exprime sa solidarité et sa compassion
Note avec une préoccupation croissante
Prend note avec satisfaction également
Prend note avec une vive préoccupation
Prend également note avec satisfaction
Se dit de nouveau gravement préoccupée
Se déclare de même vivement préoccupée
Se déclare particulièrement préoccupée
Accueille avec satisfaction également
Accueille également avec satisfaction
Constate avec une profonde inquiétude
Prend note avec satisfaction en outre
Réaffirme son attachement sans faille
Se dit de nouveau vivement préoccupée
Se déclare particulièrement préoccupé
Condamne avec la plus grande fermeté
Condamne avec la plus grande énergie
Constate avec une vive préoccupation
Exprime de nouveau ses remerciements
Note avec une profonde préoccupation
Rappelle également avec satisfaction
Se déclare très gravement préoccupée
Se dit une nouvelle fois préoccupée
Exprime sa profonde reconnaissance
Reconnaît et regrette profondément
Réaffirme également son engagement
Se déclare profondément préoccupée
Souligne la très grande inquiétude
Accueille favorablement et appuie
Condamne de nouveau énergiquement
Condamne sans équivoque également
Constate avec une vive inquiétude
Déplore et condamne énergiquement
Engage vivement une nouvelle fois
Exprime sa profonde préoccupation
Note avec une grave préoccupation
Note avec une profonde inquiétude
Note également avec préoccupation
Se déclare extrêmement préoccupée
Se déclare profondément préoccupé
Note avec satisfaction également
Note avec une vive préoccupation
Note également avec satisfaction
Réaffirme qu’elle est convaincue
Réaffirme sa profonde solidarité
Se déclare de nouveau convaincue
Accueille de même favorablement
Affirme son profond attachement
Demeure profondément préoccupée
Est particulièrement consciente
Note avec beaucoup d’inquiétude
Note avec une grande inquiétude
Note en outre avec satisfaction
Se déclare fermement convaincue
Se déclare gravement préoccupée
Se déclare également préoccupée
Exprime sa grave préoccupation
Exprime sa profonde inquiétude
Invite et encourage de nouveau
Réaffirme également sa volonté
Se dit profondément préoccupée
Se déclare gravement préoccupé
Se déclare vivement préoccupée
Se déclare également préoccupé
Appelle également l’attention
Attend également avec intérêt
Demande de nouveau instamment
Exprime sa profonde gratitude
Exprime sa vive préoccupation
Prend note avec préoccupation
Reste profondément préoccupée
Réaffirme qu’elle est résolue
Réaffirme son appui énergique
Salue avec une vive gratitude
Se déclare préoccupé en outre
Se déclare vivement préoccupé
Se félicite une nouvelle fois
S’engage de nouveau fermement
S’engage de nouveau également
Condamne fermement également
Fait part de sa satisfaction
Invite de nouveau instamment
Prend acte avec satisfaction
Prend note avec satisfaction
Prend note une nouvelle fois
Se déclare fermement opposée
Accueille avec satisfaction
Apprécie au plus haut point
Constate avec préoccupation
Demeure vivement préoccupée
Exprime sa ferme conviction
Invite également de nouveau
Note avec un profond regret
Rappelle avec préoccupation
Se dit gravement préoccupée
Se dit également consciente
Condamne de même fermement
Constate avec satisfaction
Demande de même instamment
Demeure vivement préoccupé
Exprime sa vive inquiétude
Prend note avec inquiétude
Rappelle avec satisfaction
Réaffirme son appui résolu
Réaffirme une fois de plus
Se dit vivement préoccupée
Se déclare très préoccupée
Constate une fois de plus
Demande une nouvelle fois
Encourage une fois encore
Exprime sa reconnaissance
Exprime ses remerciements
Invite de même instamment
Prend note avec gratitude
Prie également de nouveau
Rend spécialement hommage
Réaffirme son attachement
Souligne une fois de plus
Constate avec inquiétude
Constate une fois encore
Demande une fois de plus
Est consciente également
Exhorte une fois de plus
Exprime sa préoccupation
Fait les recommandations
Réaffirme son engagement
Se déclare très inquiète
Accueille favorablement
Affirme une fois encore
Condamne sans équivoque
Condamne vigoureusement
Demande une fois encore
Engage une fois de plus
Est conscient également
Est consciente en outre
Exige une nouvelle fois
Exprime sa satisfaction
Invite une fois de plus
Lance un appel pressant
Met de nouveau l’accent
Note avec préoccupation
Prend note avec intérêt
Prie de même instamment
Accueille avec intérêt
Condamne énergiquement
Donne pour instruction
Exige une fois de plus
Exprime son inquiétude
Note avec satisfaction
Prend en considération
Prie une nouvelle fois
Rappelle et renouvelle
Redit sa préoccupation
Renouvelle son soutien
Réaffirme son adhésion
Réitère son invitation
Se félicite de nouveau
Se réaffirmant résolue
Apprécie et encourage
Autorise par ailleurs
Condamne sans réserve
Continue d’encourager
Déclare son intention
Exprime son intention
Fait de nouveau siens
Rappelle avec intérêt
Rappelle et réaffirme
Réaffirme son soutien
Se déclare consciente
Se déclare convaincue
Se déclare déterminée
Se déclare préoccupée
Se déclare satisfaite
Se félicite également
Soutient et encourage
S’en tient de nouveau
Constate avec regret
Exprime sa gratitude
Note avec inquiétude
Prend acte également
Prend note également
Prend également acte
Prend également note
Rappelle à cet égard
Recommande également
Renouvelle son appel
Réaffirme avec force
Réaffirme sa volonté
Se déclare favorable
Se déclare préoccupé
Se félicite en outre
Se réjouit également
S’associe de nouveau
Appelle de ses vœux
Appelle l’attention
Approuve de nouveau
Apprécie et promeut
Appuie et encourage
Appuie sans réserve
Attend avec intérêt
Condamne avec force
Condamne de nouveau
Confirme de nouveau
Considère également
Constate de nouveau
Encourage fortement
Encourage à nouveau
Encourage également
Exprime son soutien
Insiste sur le fait
Invite et encourage
Note avec gratitude
Prend acte en outre
Prend note en outre
Préconise également
Recommande en outre
Reconnaît également
Rejette et condamne
Remercie de nouveau
Réaffirme son appui
Réaffirme également
Souligne de nouveau
Souligne sa volonté
S’engage de nouveau
S’inquiète vivement
Affirme de nouveau
Appelle de nouveau
Approuve et appuie
Approuve également
Apprécie également
Autorise également
Condamne fermement
Condamne également
Considère en outre
Constate également
Convient également
Demande de nouveau
Demande instamment
Demeure préoccupée
Déclare de nouveau
Encourage en outre
Encourage vivement
Exhorte de nouveau
Exhorte instamment
Exprime sa volonté
Félicite également
Juge indispensable
Rappelle également
Remercie également
Réaffirme en outre
Salue et encourage
Se déclare alarmée
Se déclare disposé
Se déclare résolue
Souhaite également
Souligne également
Affirme également
Approuve en outre
Appuie pleinement
Autorise en outre
Condamne en outre
Condamne vivement
Constate en outre
Demande d’urgence
Demande à nouveau
Demande également
Déclare également
Déplore également
Engage de nouveau
Engage instamment
Enjoint également
Exhorte également
Exprime son appui
Exprime à nouveau
Insiste également
Invite de nouveau
Invite instamment
Note avec intérêt
Rappelle en outre
Réitère son appel
Salue et remercie
Se dit consciente
Se dit préoccupée
Se déclare résolu
Souhaite en outre
Souhaite vivement
Souligne en outre
S’élève fermement
Croit comprendre
Demande en outre
Décide également
Déplore vivement
Engage également
Estime important
Estime également
Exhorte en outre
Exhorte vivement
Exige de nouveau
Exprime l’espoir
Invite également
Juge intolérable
Mesure également
Note avec regret
Décide en outre
Engage en outre
Engage vivement
Estime en outre
Exige également
Invite en outre
Ouvre également
Prie de nouveau
Prie instamment
Salue et appuie
Salue également
Se dit inquiète
Se déclare prêt
Est consciente
Juge important
Lance un appel
Note également
Prie à nouveau
Prie également
Sait également
Salue en outre
Se rend compte
Dit souhaiter
Est conscient
Juge alarmant
Note en outre
Prie en outre
A conscience
Abréviations
Fait siennes
Met en avant
Met l’accent
Rend hommage
Tient compte
Fait sienne
Juge utiles
Se félicite
Fait siens
Prend acte
Prend note
Recommande
Renouvelle
Se déclare
Se réjouit
S’inquiète
Accueille
Applaudit
Considère
Constitue
Désireuse
Déterminé
Encourage
Fait sien
Maintient
Préconise
Reconnaît
Réaffirme
Sollicite
S’associe
Approuve
Apprécie
Autorise
Comprend
Condamne
Confirme
Constate
Continue
Convient
Encourag
Félicite
Institue
Proclame
Prolonge
Rappelle
Regrette
Relevant
Remercie
Respecte
Sait gré
Souhaite
Souligne
Souscrit
Soutient
S’engage
Accepte
Adresse
Affirme
Annonce
Appelle
Apporte
Connaît
Demande
Déclare
Dénonce
Déplore
Enjoint
Exhorte
Exprime
Indique
Insiste
Observe
Ordonne
Partage
Propose
Précise
Rejette
Renvoie
Réitère
Signale
Suggère
Établit
Adopte
Appuie
Assure
Charge
Compte
Décide
Engage
Entend
Espère
Estime
Incite
Invite
Mesure
Plaide
Relève
Réduit
Répète
Révise
Soumet
Voyant
Exige
Lance
Nomme
Ouvre
Prône
Redit
Salue
Juge
Note
Prie
Sait
`;

/** Where the Security Council ends, and other bodies go on. */
export const alone = `
Réaffirmant également
Réaffirmant également qu’elle condamne énergiquement
Déclarant de nouveau
Déclarant de nouveau craindre
Se félicitant
Se félicitant à ce propos
Se félicitant à cet égard
Encourageant
Encourageant vivement
Prenant acte
Prenant acte en s’en félicitant
Prenant note
Prenant note avec une profonde préoccupation
Prenant note avec préoccupation également
Prenant note avec satisfaction également
Prenant note avec un intérêt particulier
Prenant note avec une vive préoccupation
Prenant note avec reconnaissance
Prenant note en s’en félicitant
Prenant note avec appréciation
Prenant note avec inquiétude
Prenant note avec intérêt
Prenant note à cet égard
S’inquiétant
S’inquiétant vivement
Considérant
Considérant et réaffirmant
Considérant et affirmant
Renouvelant
Renouvelant son engagement sans faille
Réaffirmant
Réaffirmant qu’elle condamne dans les termes les plus énergiques
Réaffirmant qu’elle condamne énergiquement
Réaffirmant son engagement indéfectible
Réaffirmant sa condamnation énergique
Réaffirmant sa profonde préoccupation
Réaffirmant son adhésion sans réserve
Réaffirmant sa volonté sans faille
Réaffirmant son appui indéfectible
Réaffirmant qu’elle est résolue
Réaffirmant son ferme soutien
Réaffirmant la préoccupation
Réaffirmant son appui résolu
Réaffirmant une fois de plus
Réaffirmant son attachement
Réaffirmant en particulier
Réaffirmant son engagement
Réaffirmant sa volonté
Réaffirmant son appel
Réaffirmant son appui
Condamnant
Condamnant dans les termes les plus énergiques
Condamnant avec la plus grande fermeté
Condamnant de nouveau énergiquement
Condamnant fermement également
Condamnant fermement en outre
Condamnant de même fermement
Condamnant fermement
Constatant
Constatant une fois de plus avec une vive inquiétude
Constatant également avec une profonde préoccupation
Constatant de nouveau avec une vive inquiétude
Constatant également avec une vive inquiétude
Constatant une fois de plus avec inquiétude
Constatant avec une profonde préoccupation
Constatant avec préoccupation également
Constatant avec regret et préoccupation
Constatant avec une grave préoccupation
Constatant avec une profonde inquiétude
Constatant également avec préoccupation
Constatant avec une vive préoccupation
Constatant en outre avec préoccupation
Constatant également avec satisfaction
Constatant avec inquiétude également
Constatant avec reconnaissance
Constatant avec inquiétude
Constatant une fois encore
Constatant avec regret
Constatant à cet égard
Soulignant
Soulignant de nouveau avec une vive inquiétude
Soulignant encore une fois
Soulignant à nouveau
Affirmant
Affirmant une fois de plus
Affirmant son appui
Demandant
Demandant instamment
Déclarant
Déplorant
Déplorant de même vivement
Déplorant en particulier
Déplorant vivement
Engageant
Engageant instamment
Exprimant
Exprimant de nouveau sa profonde préoccupation
Exprimant les plus vives inquiétudes
Exprimant sa profonde préoccupation
Exprimant son appui sans équivoque
Exprimant sa profonde indignation
Exprimant sa profonde inquiétude
Exprimant sa vive préoccupation
Exprimant ses remerciements
Exprimant une nouvelle fois
Exprimant ses inquiétudes
Exprimant sa solidarité
Exprimant son appui
Insistant
Insistant sur l’importance
Insistant sur le fait
Rappelant
Rappelant avec une profonde préoccupation
Rappelant également avec satisfaction
Rappelant avec beaucoup d’inquiétude
Rappelant en outre avec satisfaction
Rappelant son attachement
Rappelant en particulier
Appelant
Appelant de nouveau de ses vœux
Appelant également l’attention
Appelant l’attention
Estimant
Estimant qu’il convient
Jugeant
Jugeant encourageant
Sachant
Sachant gré
Saluant
Saluant et encourageant
Saluant et réaffirmant
Saluant à cet égard
Notant
Notant avec une vive préoccupation également
Notant également avec une vive préoccupation
Notant avec une profonde préoccupation
Notant avec une grande préoccupation
Notant avec une profonde inquiétude
Notant avec un regain d’inquiétude
Notant avec une vive préoccupation
Notant également avec satisfaction
Notant de nouveau avec gratitude
Notant avec un profond regret
Notant avec inquiétude
Notant avec gratitude
Notant avec intérêt
Notant avec regret
Accueille avec satisfaction
Accueille avec satisfaction et accepte avec gratitude
Accueille avec satisfaction et demande instamment
Accueille avec satisfaction et soutient
Accueille favorablement
Accueille favorablement et appuie
Réaffirme également
Réaffirme également son engagement
Réaffirme également sa volonté
Prend note
Prend note à cet égard avec une profonde préoccupation
Prend note avec une profonde préoccupation
Prend note avec satisfaction également
Prend note avec une vive préoccupation
Prend note avec satisfaction en outre
Prend note avec préoccupation
Prend note avec inquiétude
Prend note avec gratitude
Prend note avec intérêt
Encourage
Encourage une fois encore
Encourage fortement
Reconnaît
Reconnaît et regrette profondément
Réaffirme
Réaffirme qu’elle condamne dans les termes les plus vigoureux
Réaffirme son attachement sans faille
Réaffirme qu’elle est convaincue
Réaffirme sa profonde solidarité
Réaffirme qu’elle est résolue
Réaffirme son appui énergique
Réaffirme son appui résolu
Réaffirme son attachement
Réaffirme son engagement
Réaffirme son adhésion
Réaffirme son soutien
Réaffirme avec force
Réaffirme sa volonté
Réaffirme son appui
Approuve
Approuve et appuie
Condamne
Condamne également dans les termes les plus vigoureux
Condamne dans les termes les plus énergiques
Condamne dans les termes les plus vigoureux
Condamne avec la plus grande fermeté
Condamne avec la plus grande énergie
Condamne de nouveau énergiquement
Condamne sans équivoque également
Condamne de même fermement
Condamne sans équivoque
Condamne vigoureusement
Condamne énergiquement
Condamne sans réserve
Condamne avec force
Constate
Constate avec une profonde préoccupation
Constate avec une profonde inquiétude
Constate avec une vive préoccupation
Constate avec préoccupation
Constate avec inquiétude
Constate avec regret
Continue
Continue de prendre note avec satisfaction
Continue d’encourager
Rappelle
Rappelle également avec satisfaction
Rappelle avec préoccupation
Rappelle et renouvelle
Rappelle avec intérêt
Rappelle et réaffirme
Rappelle à cet égard
Souligne
Souligne la très grande inquiétude
Souligne sa volonté
Affirme
Affirme son profond attachement
Affirme une fois encore
Appelle
Appelle également l’attention
Appelle de ses vœux
Appelle l’attention
Demande
Demande de nouveau instamment
Demande de même instamment
Demande une fois encore
Demande d’urgence
Demande à nouveau
Déplore
Déplore et condamne dans les termes les plus énergiques
Déplore et condamne énergiquement
Exprime
Exprime de nouveau sa vive préoccupation
Exprime de nouveau ses remerciements
Exprime sa profonde reconnaissance
Exprime sa profonde préoccupation
Exprime sa profonde inquiétude
Exprime sa profonde gratitude
Exprime sa vive préoccupation
Exprime sa ferme conviction
Exprime sa reconnaissance
Exprime ses remerciements
Exprime sa satisfaction
Exprime sa gratitude
Exprime son soutien
Insiste
Insiste de nouveau sur la vive inquiétude
Insiste sur le fait
Réitère
Réitère son invitation
Réitère son appel
Appuie
Appuie sans réserve
Engage
Engage vivement une nouvelle fois
Invite
Invite et encourage de nouveau
Invite également de nouveau
Invite de même instamment
Redit
Redit sa préoccupation
Salue
Salue avec une vive gratitude
Salue et remercie
Salue et appuie
Note
Note également avec préoccupation
Note avec une vive préoccupation
Note également avec satisfaction
Note avec préoccupation
Prie
Prie également de nouveau
Prie de même instamment
Prie à nouveau
`;
