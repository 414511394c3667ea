package dk.sigtepunkt.domain.written;

import dk.sigtepunkt.domain.recording.NumberText;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.wording.Claim;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

final class DanishWrittenWords implements WrittenWords {
    private static final int MOST_TOLD = 3;

    @Override
    public String missing(String label) {
        return "»%s« mangler; udfyld det.".formatted(label);
    }

    @Override
    public String notChosen(String label) {
        return "»%s« mangler; vælg det.".formatted(label);
    }

    @Override
    public String tooLong(String label, int characters, int most) {
        return "»%s« har %s tegn; der er plads til %s. Gør teksten kortere."
                .formatted(label, Danish.number(characters, 0), Danish.number(most, 0));
    }

    @Override
    public String noDay(String label, String text) {
        return "»%s«: »%s« er ikke en dag; skriv den som 28.01.2026 eller 2026-01-28.".formatted(label, text);
    }

    @Override
    public String farAway(String label, LocalDate day, LocalDate first, LocalDate last) {
        return "»%s«: den %s kan ikke passe; skriv en dag fra %s til %s."
                .formatted(label, Danish.date(day), Danish.date(first), Danish.date(last));
    }

    @Override
    public String toCome(String label, LocalDate day) {
        return "»%s«: den %s er ikke kommet endnu; skriv den dag, det skete.".formatted(label, Danish.date(day));
    }

    @Override
    public String noNumber(String label, String text) {
        return "»%s«: »%s« er ikke et tal; skriv for eksempel 95,5.".formatted(label, text);
    }

    @Override
    public String twoReadings(String label, NumberText.Two both) {
        return "»%s«: »%s« kan læses på to måder; skriv %s eller %s."
                .formatted(label, both.text(), both.wholeText(), both.decimalText());
    }

    @Override
    public String noWhole(String label, String text, int least, int most) {
        return "»%s«: »%s« er ikke et helt tal fra %d til %d; ret det.".formatted(label, text, least, most);
    }

    @Override
    public String noChoice(String label, String text, List<String> choices) {
        return "»%s«: »%s« kendes ikke; vælg mellem %s.".formatted(label, text, String.join(", ", choices));
    }

    @Override
    public String personalNumber(String label) {
        return "»%s« indeholder noget, der ligner et CPR-nummer; tag det ud. Teksten er ikke gemt.".formatted(label);
    }

    @Override
    public String tooMany(int most) {
        return "Der er plads til %d på listen; tag dem ud, der er for mange. Intet er gemt.".formatted(most);
    }

    @Override
    public String lineBreak(String label) {
        return "»%s« skal stå på én linje; skriv det uden linjeskift.".formatted(label);
    }

    @Override
    public String unseen(String label) {
        return "»%s« indeholder tegn, som ikke kan ses, for eksempel fra en anden skriveretning; skriv teksten igen uden dem."
                .formatted(label);
    }

    @Override
    public String overclaims(String label, List<Claim> claims) {
        String told = claims.stream()
                .limit(MOST_TOLD)
                .map(claim ->
                        "»%s« (skriv for eksempel »%s«)".formatted(TextLimit.quoted(claim.words()), claim.suggestion()))
                .collect(Collectors.joining(", "));
        int more = claims.size() - MOST_TOLD;
        return "»%s« siger, at noget er kommet af en handling, og det kan tallene ikke vise: %s%s. Ret ordlyden, eller skriv under »%s«, hvorfor den skal stå."
                .formatted(label, told, more > 0 ? " og %d andre steder".formatted(more) : "", keep());
    }

    @Override
    public String keep() {
        return "Behold ordlyden, fordi …";
    }

    @Override
    public String keepWhy() {
        return "»%s«: skriv med nogle ord, hvorfor ordlyden skal stå.".formatted(keep());
    }

    @Override
    public String keptTooLong(String label, int most) {
        return "»%s« og grunden til at beholde ordlyden har tilsammen plads til %s tegn. Gør en af dem kortere."
                .formatted(label, Danish.number(most, 0));
    }

    @Override
    public String keptOpening() {
        return "[Ordlyden »";
    }

    @Override
    public String keptBetween() {
        return "«, »";
    }

    @Override
    public String keptBecause() {
        return "« er beholdt: ";
    }
}
