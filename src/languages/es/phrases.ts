/** Opening words of paragraphs, counted in published resolutions. Source: United Nations. Made by scripts/registers.mjs. */
export const preambular = `
Poniendo de relieve nuevamente su apoyo inequívoco
Condenando en los términos más enérgicos posibles
Destacando nuevamente con grave preocupación
Observando con profunda preocupación también
Expresando grave preocupación en particular
Expresando su profunda preocupación también
Reiterando su profunda preocupación también
Expresando su profunda preocupación además
Acogiendo con beneplácito a este respecto
Observando con grave preocupación también
Condenando en los términos más enérgicos
Expresando especial preocupación también
Expresando las más graves preocupaciones
Expresando profunda preocupación también
Haciendo notar con profunda preocupación
Observando con gran preocupación también
Observando nuevamente con reconocimiento
Reafirmando su compromiso inquebrantable
Acogiendo con beneplácito en particular
Acogiendo con beneplácito y reafirmando
Expresando profunda preocupación además
Reafirmando su enérgica condena también
Reconociendo con profunda preocupación
Renovando su compromiso inquebrantable
Renovando su inquebrantable compromiso
Acogiendo con beneplácito y alentando
Compartiendo la profunda preocupación
Expresando grave preocupación también
Expresando un profundo reconocimiento
Haciendo notar con seria preocupación
Reconociendo con preocupación también
Expresando gran preocupación también
Expresando grave preocupación además
Expresando la más grave preocupación
Expresando su constante preocupación
Observando con profunda preocupación
Observando con renovada preocupación
Reafirmando su profunda preocupación
Reconociendo con preocupación además
Expresando gran preocupación además
Expresando su profunda preocupación
Observando con preocupación también
Observando con satisfacción también
Reiterando su profunda preocupación
Expresando su profunda indignación
Expresando su satisfacción también
Haciendo notar con aprecio también
Siguiendo profundamente preocupada
Acogiendo con beneplácito también
Acogiendo con satisfacción además
Destacando con grave preocupación
Observando con grave preocupación
Observando con honda preocupación
Observando con particular interés
Observando con seria preocupación
Reafirmando su seria preocupación
Recordando con grave preocupación
Recordando con seria preocupación
Acogiendo con beneplácito además
Condenando enérgicamente también
Deplorando profundamente también
Expresando especial preocupación
Expresando profunda preocupación
Expresando su grave preocupación
Observando con gran preocupación
Profundamente preocupada también
Profundamente preocupada todavía
Profundamente preocupado también
Profundamente preocupado todavía
Reiterando profunda preocupación
Reiterando su grave preocupación
Reiterando su profunda aflicción
Reiterando su seria preocupación
Tomando en consideración también
Tomando nota con aprecio también
Condenando enérgicamente además
Expresando pesar y preocupación
Expresando preocupación también
Expresando su gran preocupación
Haciendo notar con preocupación
Haciendo notar con satisfacción
Observando nuevamente con pesar
Profundamente preocupada además
Profundamente preocupado además
Reafirmando su enérgica condena
Reiterando su gran preocupación
Reiterando su suma preocupación
Tomando nota con reconocimiento
Aguardando con interés también
Expresando preocupación además
Expresando su apoyo inequívoco
Expresando su profundo aprecio
Observando con aprecio también
Poniendo de relieve nuevamente
Recordando con aprecio también
Reiterando su enérgica condena
Expresando grave preocupación
Expresando honda preocupación
Expresando seria preocupación
Observando con profundo pesar
Observando con reconocimiento
Reafirmando su convencimiento
Reafirmando su decidido apoyo
Reafirmando su reconocimiento
Reconociendo con preocupación
Reconociendo con satisfacción
Recordando con aprecio además
Tomando nota con preocupación
Tomando nota con satisfacción
Expresando gran preocupación
Expresando su reconocimiento
Expresando suma preocupación
Haciendo notar en particular
Profundamente preocupada aún
Reafirmando su determinación
Reiterando su continuo apoyo
Comprometiéndose nuevamente
Haciendo referencia también
Observando con preocupación
Observando con satisfacción
Poniendo de relieve también
Reafirmando su preocupación
Recordando con preocupación
Recordando con satisfacción
Subrayando su firme condena
Acogiendo con satisfacción
Expresando su preocupación
Expresando su satisfacción
Habiendo examinado también
Haciendo notar con aprecio
Haciendo referencia además
Observando a este respecto
Particularmente preocupada
Poniendo de relieve además
Profundamente decepcionada
Reafirmando su exhortación
Reafirmando su firme apoyo
Reafirmando su llamamiento
Reconociendo y reafirmando
Reiterando su preocupación
Teniendo presentes también
Acogiendo con beneplácito
Alentando encarecidamente
Creyendo que es necesario
Expresando profundo pesar
Expresando reconocimiento
Habiendo examinado además
Profundamente consternada
Reafirmando en particular
Reafirmando su compromiso
Reiterando que hace suyos
Reiterando su exhortación
Reiterando su llamamiento
Teniendo en consideración
Teniendo presente también
Teniendo presentes además
Teniendo siempre presente
Condenando enérgicamente
Deplorando en particular
Deplorando profundamente
Expresando su convicción
Instando encarecidamente
Lamentando profundamente
Observando en particular
Profundamente convencida
Profundamente preocupada
Profundamente preocupado
Reconociendo con aprecio
Reconociendo y afirmando
Recordando en particular
Recordando y reafirmando
Reiterando su compromiso
Reiterando su convicción
Tomando en consideración
Tomando nota con aprecio
Confirmando su adhesión
Expresando grave alarma
Expresando preocupación
Observando con gratitud
Reafirmando su adhesión
Reafirmando una vez más
Aguardando con interés
Confirmando nuevamente
Expresando pleno apoyo
Expresando solidaridad
Expresando su gratitud
Haciendo notar también
Manteniendo su opinión
Observando con aprecio
Observando con interés
Profundamente alarmada
Profundamente alarmado
Reafirmando igualmente
Recordando con aprecio
Recordando su adhesión
Subrayando una vez más
Acogiendo con aprecio
Afirmando una vez más
Alarmada y preocupada
Expresando su aprecio
Firmemente convencida
Gravemente preocupada
Gravemente preocupado
Haciendo notar además
Observando con alarma
Reiterando su aprecio
Reiterando su condena
Seriamente preocupada
Considerando también
Habiendo considerado
Habiendo determinado
Observando con pesar
Reconociendo también
Sumamente preocupada
Tomando conocimiento
Tomando nota también
Confirmando también
Creyendo firmemente
Expresando su apoyo
Haciendo referencia
Poniendo de relieve
Reafirmando también
Reconociendo además
Reiterando su apoyo
Tomando nota además
Afirmando su apoyo
Condenando también
Conocedora también
Consciente también
Convencida también
Convencida todavía
Creyendo necesario
Deplorando también
Destacando también
Encomiando también
Expresando aprecio
Habiendo efectuado
Habiendo escuchado
Habiendo examinado
Observando también
Preocupada también
Preocupada todavía
Preocupado también
Reafirmando además
Recordando también
Reiterando también
Resaltando también
Rindiendo homenaje
Subrayando también
Teniendo en cuenta
Teniendo presentes
Afirmando también
Convencida además
Deplorando además
Destacando además
Expresando además
Expresando alarma
Habiendo recibido
Observando además
Preocupada además
Recordando además
Reiterando además
Señalando también
Subrayando además
Teniendo presente
Alarmada también
Comprometiéndose
Creyendo también
Decidida también
Expresando apoyo
Guiada también
Guiado también
Haciendo notar
Muy preocupado
Comprendiendo
Profundamente
Compartiendo
Conmemorando
Considerando
Decepcionada
Determinando
Reconociendo
Respondiendo
Tomando nota
Confirmando
Determinada
Entendiendo
Manteniendo
Proclamando
Promoviendo
Reafirmando
Respaldando
Solicitando
Aguardando
Apreciando
Condenando
Conocedora
Consciente
Convencida
Convencido
Deplorando
Destacando
Encomiando
Exhortando
Expresando
Lamentando
Observando
Preocupada
Preocupado
Recalcando
Rechazando
Recordando
Reiterando
Resaltando
Subrayando
Acogiendo
Afirmando
Alentando
Confiando
Elogiando
Esperando
Exigiendo
Invitando
Partiendo
Previendo
Renovando
Rindiendo
Señalando
Actuando
Alarmada
Alarmado
Alentada
Apoyando
Creyendo
Decidida
Decidido
Deseando
Habiendo
Honrando
Instando
Pidiendo
Poniendo
Resuelta
Deseosa
Tomando
Guiada
Guiado
`;

export const operative = `
Reafirma su condena, en los términos más enérgicos posibles
Condena también, en los términos más enérgicos posibles
Sigue condenando en los términos más enérgicos posibles
Pone de relieve una vez más su seria preocupación
Condena, en los términos más enérgicos posibles
Deplora y condena en los términos más enérgicos
Toma nota con gran preocupación, a ese respecto
Condena en los términos más enérgicos posibles
Toma nota con gran preocupación a ese respecto
Acoge con beneplácito y acepta con aprecio
Acoge con beneplácito y continúa alentando
Observa con profunda preocupación también
Expresa su profunda preocupación también
Pone de relieve su profunda preocupación
Expresa de nuevo su seria preocupación
Sigue expresando especial preocupación
Condena en los términos más enérgicos
Deplora en los términos más enérgicos
Expresa profunda preocupación también
Expresa su muy profunda preocupación
Pone de relieve su suma preocupación
Reitera su compromiso inquebrantable
Hace notar con satisfacción también
Expresa grave preocupación también
Expresa su profundo reconocimiento
Observa con aprecio y satisfacción
Observa con creciente preocupación
Pone de relieve nuevamente también
Reconoce con profunda preocupación
Reitera sus solicitudes anteriores
Destaca su continua determinación
Expresa gran preocupación también
Expresa su muy seria preocupación
Expresa su reconocimiento también
Hace notar con seria preocupación
Observa con especial preocupación
Observa con profunda preocupación
Recalca su muy seria preocupación
Rechaza y condena inequívocamente
Reitera su creciente preocupación
Acoge con beneplácito y reconoce
Expresa su profunda preocupación
Observa con preocupación también
Observa con satisfacción también
Observa también con preocupación
Reafirma su profunda solidaridad
Reconoce y lamenta profundamente
Reitera su profunda preocupación
Toma nota con grave preocupación
Acoge con beneplácito y alienta
Alienta encarecidamente también
Condena inequívocamente también
Deplora y condena enérgicamente
Expresa particular preocupación
Expresa solidaridad y compasión
Expresa su firme convencimiento
Expresa su preocupación también
Observa con satisfacción además
Pone de relieve encarecidamente
Sigue acogiendo con beneplácito
Acoge con satisfacción también
Expresa reconocimiento también
Hace notar con aprecio también
Hace un encarecido llamamiento
Observa con grave preocupación
Observa con seria preocupación
Reafirma su compromiso también
Reafirma también su compromiso
Reconoce con gran preocupación
Reitera también su exhortación
Sigue profundamente preocupada
Sigue profundamente preocupado
Acoge con beneplácito e insta
Acoge con beneplácito también
Acoge con beneplácito y apoya
Afirma su profundo compromiso
Condena enérgicamente también
Expresa especial preocupación
Expresa profunda preocupación
Expresa reconocimiento además
Expresa su grave preocupación
Expresa su honda preocupación
Expresa su seria preocupación
Observa con gran preocupación
Reafirma también su solicitud
Reitera su grave preocupación
Reitera su seria preocupación
Reitera también su compromiso
Toma nota con aprecio también
Acoge con beneplácito además
Expresa preocupación también
Expresa su gran preocupación
Expresa su profunda gratitud
Expresa su suma preocupación
Reafirma su pleno compromiso
Reconoce con aprecio también
Reitera también su solicitud
Señala también a la atención
Toma nota con reconocimiento
Afirma su apoyo una vez más
Aguarda con interés también
Condena de forma inequívoca
Expresa preocupación además
Hace notar con preocupación
Hace notar con satisfacción
Invita y alienta nuevamente
Observa con aprecio también
Pone de relieve una vez más
Reconoce con aprecio además
Reitera su enérgica condena
Renueva su firme compromiso
Confirma su reconocimiento
Declara su firme oposición
Expresa grave preocupación
Expresa seria preocupación
Expresa su aprecio también
Observa con profundo pesar
Observa con reconocimiento
Pone de relieve nuevamente
Reafirma su enérgico apoyo
Reafirma su reconocimiento
Toma nota con preocupación
Toma nota con satisfacción
Expresa gran preocupación
Expresa su agradecimiento
Expresa su honda gratitud
Expresa su profundo pesar
Expresa su reconocimiento
Observa con pesar también
Reafirma su determinación
Reconoce con gran aprecio
Reconoce con preocupación
Reconoce con satisfacción
Recuerda con preocupación
Recuerda con satisfacción
Reitera su agradecimiento
Reitera su reconocimiento
Reitera sus exhortaciones
Acoge con reconocimiento
Encomia con satisfacción
Expresa su determinación
Observa con preocupación
Observa con satisfacción
Reafirma su preocupación
Recuerda a este respecto
Reitera sus llamamientos
Se compromete nuevamente
Alienta encarecidamente
Condena inequívocamente
Expresa su preocupación
Expresa su satisfacción
Pone de relieve también
Reafirma su exhortación
Reitera su preocupación
Acoge con satisfacción
Expresa reconocimiento
Felicita especialmente
Hace notar con aprecio
Pone de relieve además
Reafirma enérgicamente
Reafirma su aprobación
Reafirma su compromiso
Reafirma su convicción
Reitera que hace suyos
Reitera su exhortación
Reitera su firme apoyo
Reitera su llamamiento
Renueva el llamamiento
Renueva su exhortación
Renueva su llamamiento
Se compromete de nuevo
Se opone enérgicamente
Acoge con beneplácito
Alienta enérgicamente
Condena enérgicamente
Considera intolerable
Deplora profundamente
Destaca su compromiso
Determina una vez más
Exhorta enérgicamente
Expresa su compromiso
Expresa su convicción
Insta encarecidamente
Lamenta profundamente
Reafirma su solicitud
Reitera la invitación
Reitera su aprobación
Reitera su compromiso
Reitera su convicción
Reitera su invitación
Renueva su compromiso
Solicita urgentemente
Toma nota con aprecio
Toma nota con interés
Toma nota una vez más
Condena sin reservas
Considera importante
Exhorta con urgencia
Exhorta urgentemente
Expresa la esperanza
Expresa preocupación
Expresa su intención
Reafirma su adhesión
Reafirma una vez más
Reconoce con aprecio
Recuerda con aprecio
Recuerda con interés
Reitera su exigencia
Reitera su solicitud
Renueva su solicitud
Señala a la atención
Aguarda con interés
Alienta una vez más
Aprecia enormemente
Considera alarmante
Destaca una vez más
Exhorta una vez más
Expresa firme apoyo
Expresa pleno apoyo
Expresa su gratitud
Expresa su voluntad
Hace un llamamiento
Observa con aprecio
Observa con interés
Reconoce y promueve
Reitera su petición
Renueva su decisión
Solicita nuevamente
Subraya una vez más
Alienta firmemente
Alienta y reconoce
Condena firmemente
Espera con interés
Exhorta nuevamente
Expresa la opinión
Expresa su aprecio
Hace notar también
Insta urgentemente
Observa con alarma
Recomienda también
Reconoce y alienta
Recuerda y reitera
Reitera su aprecio
Reitera su condena
Señala una vez más
Sigue reconociendo
Acoge con aprecio
Alienta vivamente
Exige una vez más
Insta una vez más
Observa con pesar
Reafirma su apoyo
Recomienda además
Señala y reafirma
Toma conocimiento
Toma nota también
Apoya plenamente
Autoriza también
Consigna también
Exhorta de nuevo
Expresa su apoyo
Invita y alienta
Pide una vez más
Reafirma también
Reconoce también
Recuerda también
Reitera su apoyo
Respalda y apoya
Sigue preocupada
Solicita también
Toma nota además
Alienta también
Apoya y alienta
Aprueba también
Autoriza además
Condena también
Declara también
Deplora también
Destaca también
Encomia también
Exhorta también
Expresa aprecio
Observa también
Pide nuevamente
Pone de relieve
Reafirma además
Recalca también
Reconoce además
Recuerda además
Reitera también
Sigue alentando
Solicita además
Subraya también
Tiene en cuenta
Toma buena nota
Afirma también
Alienta además
Aprueba además
Condena además
Decide también
Destaca además
Exhorta además
Expresa además
Expresa alarma
Invita también
Observa además
Rinde homenaje
Sigue instando
Subraya además
Abreviaciones
Decide además
Exige también
Expresa apoyo
Insta también
Invita además
Se compromete
Exige además
Insta además
Pide también
Pide además
Convencido
Encomienda
Garantizar
Hace notar
Hace suyas
Hace suyos
Recomienda
Reconfirma
Basándose
Comprende
Considera
Determina
Establece
Hace suya
Hace suyo
Toma nota
Advierte
Agradece
Autoriza
Confirma
Consigna
Continúa
Conviene
Decidido
Denuncia
Enmienda
Entiende
Felicita
Mantiene
Proclama
Promueve
Prorroga
Reafirma
Reconoce
Recuerda
Refuerza
Requiere
Resuelve
Solicita
Sostiene
Acuerda
Aguarda
Alienta
Aplaude
Aprecia
Aprueba
Asevera
Celebra
Condena
Declara
Deplora
Destaca
Dispone
Encarga
Encomia
Exhorta
Expresa
Fomenta
Implora
Lamenta
Observa
Promete
Propone
Recalca
Rechaza
Reitera
Renueva
Resalta
Respeta
Subraya
Sugiere
Aclara
Adopta
Afirma
Amplíe
Decide
Elogia
Espera
Invita
Nombra
Reduce
Remite
Revisa
Saluda
Señala
Valora
Acoge
Anima
Apoya
Exige
Insta
Pide
`;

/** Where the Security Council ends, and other bodies go on. */
export const alone = `
Acogiendo con beneplácito
Acogiendo con beneplácito a este respecto
Acogiendo con beneplácito y reafirmando
Acogiendo con beneplácito y alentando
Poniendo de relieve
Poniendo de relieve nuevamente su apoyo inequívoco
Poniendo de relieve nuevamente
Haciendo notar
Haciendo notar con profunda preocupación
Haciendo notar con seria preocupación
Haciendo notar con aprecio también
Haciendo notar con preocupación
Reconociendo
Reconociendo con profunda preocupación
Reconociendo con preocupación también
Reconociendo con preocupación además
Reconociendo con preocupación
Reconociendo y reafirmando
Reconociendo y afirmando
Tomando nota
Tomando nota con aprecio también
Tomando nota con reconocimiento
Tomando nota con preocupación
Reafirmando
Reafirmando su compromiso inquebrantable
Reafirmando su enérgica condena también
Reafirmando su profunda preocupación
Reafirmando su seria preocupación
Reafirmando su enérgica condena
Reafirmando su convencimiento
Reafirmando su decidido apoyo
Reafirmando su reconocimiento
Reafirmando su determinación
Reafirmando su preocupación
Reafirmando su exhortación
Reafirmando su firme apoyo
Reafirmando su llamamiento
Reafirmando su compromiso
Reafirmando su adhesión
Reafirmando una vez más
Reafirmando igualmente
Condenando
Condenando en los términos más enérgicos posibles
Condenando en los términos más enérgicos
Condenando enérgicamente también
Condenando enérgicamente además
Deplorando
Deplorando profundamente también
Deplorando profundamente
Destacando
Destacando nuevamente con grave preocupación
Destacando con grave preocupación
Observando
Observando con profunda preocupación también
Observando con gran preocupación también
Observando con preocupación también
Observando con grave preocupación
Observando con particular interés
Observando con seria preocupación
Observando con gran preocupación
Observando con aprecio también
Observando con profundo pesar
Observando con preocupación
Observando a este respecto
Observando con pesar
Recordando
Recordando con grave preocupación
Recordando con seria preocupación
Recordando con aprecio también
Recordando con aprecio además
Recordando con preocupación
Recordando su adhesión
Reiterando
Reiterando su profunda preocupación también
Reiterando su profunda preocupación
Reiterando profunda preocupación
Reiterando su grave preocupación
Reiterando su profunda aflicción
Reiterando su seria preocupación
Reiterando su gran preocupación
Reiterando su suma preocupación
Reiterando su enérgica condena
Reiterando su continuo apoyo
Reiterando su preocupación
Reiterando que hace suyos
Reiterando su exhortación
Reiterando su llamamiento
Reiterando su compromiso
Reiterando su convicción
Reiterando su aprecio
Reiterando su condena
Reiterando su apoyo
Subrayando
Subrayando su firme condena
Subrayando una vez más
Afirmando
Afirmando una vez más
Afirmando su apoyo
Acoge con beneplácito
Acoge con beneplácito y acepta con aprecio
Acoge con beneplácito y continúa alentando
Acoge con beneplácito y reconoce
Acoge con beneplácito y alienta
Acoge con beneplácito e insta
Acoge con beneplácito y apoya
Pone de relieve
Pone de relieve una vez más su seria preocupación
Pone de relieve su profunda preocupación
Pone de relieve su suma preocupación
Pone de relieve nuevamente también
Pone de relieve encarecidamente
Hace notar
Hace notar con satisfacción también
Hace notar con seria preocupación
Hace notar con aprecio también
Toma nota
Toma nota con gran preocupación, a ese respecto
Toma nota con gran preocupación a ese respecto
Toma nota con grave preocupación
Toma nota con aprecio también
Toma nota con reconocimiento
Toma nota con interés
Confirma
Confirma su reconocimiento
Reafirma
Reafirma su condena, en los términos más enérgicos posibles
Reafirma su profunda solidaridad
Reafirma su compromiso también
Reafirma también su compromiso
Reafirma también su solicitud
Reafirma su pleno compromiso
Reafirma su enérgico apoyo
Reafirma su reconocimiento
Reafirma su determinación
Reafirma su preocupación
Reafirma su exhortación
Reafirma enérgicamente
Reafirma su aprobación
Reafirma su convicción
Reafirma su solicitud
Reafirma su adhesión
Reafirma su apoyo
Reconoce
Reconoce con profunda preocupación
Reconoce y lamenta profundamente
Reconoce con gran preocupación
Reconoce con aprecio también
Reconoce con aprecio además
Reconoce con gran aprecio
Reconoce y promueve
Reconoce y alienta
Recuerda
Recuerda a este respecto
Recuerda con interés
Recuerda y reitera
Solicita
Solicita urgentemente
Alienta
Alienta encarecidamente también
Alienta encarecidamente
Alienta enérgicamente
Alienta firmemente
Alienta y reconoce
Alienta vivamente
Destaca
Destaca su continua determinación
Exhorta
Exhorta enérgicamente
Exhorta con urgencia
Exhorta urgentemente
Exhorta de nuevo
Expresa
Expresa su profunda preocupación
Expresa su firme convencimiento
Expresa profunda preocupación
Expresa preocupación también
Expresa su gran preocupación
Expresa su profunda gratitud
Expresa grave preocupación
Expresa su aprecio también
Expresa gran preocupación
Expresa su agradecimiento
Expresa su reconocimiento
Expresa su preocupación
Expresa su satisfacción
Expresa reconocimiento
Expresa la esperanza
Expresa preocupación
Expresa su gratitud
Expresa su aprecio
Expresa aprecio
Lamenta
Lamenta profundamente
Observa
Observa con aprecio y satisfacción
Observa con creciente preocupación
Observa con profunda preocupación
Observa con preocupación también
Observa con satisfacción también
Observa con grave preocupación
Observa con seria preocupación
Observa con gran preocupación
Observa con aprecio también
Observa con profundo pesar
Observa con reconocimiento
Observa con pesar también
Observa con interés
Observa con pesar
Recalca
Recalca su muy seria preocupación
Reitera
Reitera sus solicitudes anteriores
Reitera su creciente preocupación
Reitera su profunda preocupación
Reitera también su exhortación
Reitera su grave preocupación
Reitera su seria preocupación
Reitera también su solicitud
Reitera su reconocimiento
Reitera sus llamamientos
Reitera su preocupación
Reitera que hace suyos
Reitera su exhortación
Reitera su firme apoyo
Reitera su llamamiento
Reitera su aprobación
Reitera su convicción
Reitera su invitación
Reitera su exigencia
Reitera su solicitud
Reitera su petición
Reitera su aprecio
Reitera su condena
Reitera su apoyo
Afirma
Afirma su profundo compromiso
Afirma su apoyo una vez más
Invita
Invita y alienta nuevamente
Invita y alienta
Señala
Señala a la atención
Insta
Insta encarecidamente
`;
