package dk.sigtepunkt.domain.council;

import dk.sigtepunkt.contracts.indicator.Adoption;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

final class DanishCouncilWords implements CouncilWords {
    @Override
    public String noSubject(List<String> names) {
        return "Skriv, hvad beslutningen handler om: %s.".formatted(String.join(", ", names));
    }

    @Override
    public String whoDecided() {
        return "Skriv, hvem der har besluttet det.";
    }

    @Override
    public String whenDecided() {
        return "Skriv, hvilken dag det er besluttet.";
    }

    @Override
    public String whereToRead() {
        return "Skriv, hvor beslutningen kan læses, for eksempel sagens nummer.";
    }

    @Override
    public String fromWhen() {
        return "Skriv den første dag, beslutningen gælder.";
    }

    @Override
    public String whatWording() {
        return "Skriv den nye ordlyd.";
    }

    @Override
    public String whichSigtepunkt() {
        return "Skriv, hvilket sigtepunkt området hører under.";
    }

    @Override
    public String tooLong(int characters, int most) {
        return "Teksten har %d tegn; der er plads til %d. Gør den kortere.".formatted(characters, most);
    }

    @Override
    public String noDay(String text) {
        return "»%s« er ikke en dag; skriv den som 28.01.2026 eller 2026-01-28.".formatted(text);
    }

    @Override
    public String toCome(LocalDate day) {
        return "Den %s er ikke kommet endnu; skriv den dag, det blev besluttet.".formatted(Danish.date(day));
    }

    @Override
    public String unknownArea(String area) {
        return "Intet fokusområde hedder »%s«; det skrives udvalg/nøgle.".formatted(area);
    }

    @Override
    public String notOnTheList(String area) {
        return "Fokusområdet »%s« er ikke blandt de vedtagne; der er intet at ophæve.".formatted(area);
    }

    @Override
    public String unknownSigtepunkt(String sigtepunkt, List<String> all) {
        return "Intet sigtepunkt hedder »%s«; vælg mellem %s.".formatted(sigtepunkt, String.join(", ", all));
    }

    @Override
    public String unknownIndicator(String indicator) {
        return "Ingen indikator hedder »%s«; den skrives udvalg.nøgle.".formatted(indicator);
    }

    @Override
    public String noTarget(String indicator) {
        return "Indikatoren »%s« kan ikke have et mål dér: den er et baggrundstal, eller den begynder først senere."
                .formatted(indicator);
    }

    @Override
    public String needsBand(String indicator) {
        return "Indikatoren »%s« skal ligge inden for et interval; skriv både målets laveste og dets højeste værdi, og ikke én værdi."
                .formatted(indicator);
    }

    @Override
    public String reversedBand(String low, String high) {
        return "Målets laveste værdi skal være mindre end den højeste, men %s er ikke mindre end %s; ret dem."
                .formatted(low, high);
    }

    @Override
    public String noBand(String indicator) {
        return "Indikatoren »%s« har én værdi som mål og ikke et interval; skriv den alene.".formatted(indicator);
    }

    @Override
    public String noPeriod(String text) {
        return "»%s« er ikke en periode; skriv for eksempel 2025 eller 2025K4.".formatted(text);
    }

    @Override
    public String noNumber(String text) {
        return "»%s« er ikke et tal; skriv for eksempel 95,5.".formatted(text);
    }

    @Override
    public String moved(Adoption decided) {
        return "Besluttet af %s %s (%s).".formatted(decided.body(), Danish.date(decided.on()), decided.source());
    }

    @Override
    public String endedQuarters(CouncilDecision decision, List<Period> quarters) {
        return "Beslutningen gælder fra %s og ændrer kvartaler, som er slut (%s), og det har du ikke ret til; bed en, der har ret til at ændre dem, om at skrive den ind."
                .formatted(
                        Danish.date(decision.from()),
                        quarters.stream().map(Period::code).collect(Collectors.joining(", ")));
    }

    @Override
    public String clash() {
        return "Imens har en anden skrevet en beslutning om det samme fra samme dag; den står på listen over beslutninger. Send"
                + " igen, hvis din skal gælde i stedet.";
    }
}
