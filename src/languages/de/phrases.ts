/** Opening words of paragraphs, as the files that the United Nations publishes in German mark them. Source: United Nations. */
export const preambular = `
mit dem Ausdruck ihrer tiefen Besorgnis
mit dem Ausdruck seiner ernsten Besorgnis
mit dem Ausdruck ihrer Besorgnis
mit dem Ausdruck seiner Besorgnis
mit der nachdrücklichen Aufforderung
unter nachdrücklicher Verurteilung
mit Besorgnis feststellend
unter erneutem Hinweis
unter Berücksichtigung
erneut darauf hinweisend
unter Verurteilung
unter Hervorhebung
in dem Bewusstsein
sowie feststellend
ferner feststellend
ferner unter Hinweis
sowie unter Hinweis
in der Überzeugung
in der Erkenntnis
unter Begrüßung
in Bekräftigung
in Anerkennung
in Würdigung
in Anbetracht
unter Hinweis
mit dem Ausdruck
Kenntnis nehmend
erneut erklärend
daran erinnernd
unterstreichend
tätig werdend
feststellend
anerkennend
entschlossen
nach Prüfung
tief besorgt
beunruhigt
überzeugt
eingedenk
geleitet
gestützt
besorgt
betonend
`;
export const operative = `
verwirft und verurteilt vorbehaltlos
nimmt mit Besorgnis Kenntnis
nimmt mit Dank Kenntnis
verurteilt nachdrücklich
verurteilt mit Nachdruck
missbilligt nachdrücklich
beschließt außerdem
beschließt ferner
verlangt ferner
bekundet erneut
fordert nachdrücklich
nimmt Kenntnis
schließt sich
stellt fest
befürwortet
bekräftigt
beauftragt
ermächtigt
unterstreicht
unterstützt
missbilligt
beschließt
bestätigt
bekundet
bedauert
bestimmt
begrüßt
belässt
beruft
betont
billigt
bittet
dankt
empfiehlt
erinnert
erkennt
erklärt
ermutigt
ersucht
ernennt
fordert
hebt
legt
lobt
macht
nimmt
richtet
ruft
setzt
spricht
stellt
verabschiedet
verlangt
verlängert
verpflichtet
verurteilt
verweist
verwirft
weist
wiederholt
wählt
würdigt
äußert
appelliert
`;
/** The Security Council ends at these, where the Assembly goes on. */
export const alone = `
mit dem Ausdruck
bekundet
`;
