package dk.sigtepunkt.domain.written;

import dk.sigtepunkt.domain.recording.NumberText;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.wording.Claim;
import dk.sigtepunkt.domain.wording.GradedAction;
import dk.sigtepunkt.domain.wording.Strength;
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
        String told = told(claims);
        int more = claims.size() - MOST_TOLD;
        boolean causes = claims.stream().anyMatch(claim -> claim.strength() == Strength.CAUSES);
        return "»%s« siger%s: %s%s. %sRet ordlyden, eller skriv under »%s«, hvorfor den skal stå."
                .formatted(
                        label,
                        causes
                                ? ", at noget er kommet af en handling, og det kan tallene ikke vise"
                                : " mere om en handling, end der er belæg for",
                        told,
                        more > 0 ? " og %d andre steder".formatted(more) : "",
                        grades(claims),
                        keep());
    }

    private static String told(List<Claim> claims) {
        return claims.stream()
                .limit(MOST_TOLD)
                .map(claim ->
                        "»%s« (skriv for eksempel »%s«)".formatted(TextLimit.quoted(claim.words()), claim.suggestion()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String couldBeBetter(String place, List<Claim> claims) {
        return "Kunne være bedre: %s siger, at noget er kommet af en handling: %s.".formatted(place, told(claims));
    }

    @Override
    public String committee(String name) {
        return "beskrivelsen af »%s«".formatted(name);
    }

    @Override
    public String focusArea(String title) {
        return "fokusområdet »%s«".formatted(title);
    }

    @Override
    public String action(String title) {
        return "handlingen »%s«".formatted(title);
    }

    private static String grades(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.action().stream())
                .distinct()
                .limit(MOST_TOLD)
                .map(DanishWrittenWords::grade)
                .collect(Collectors.joining());
    }

    private static String grade(GradedAction action) {
        String which = action.title().isEmpty() ? "handlingen" : "»%s«".formatted(TextLimit.quoted(action.title()));
        String most = switch (action.most()) {
            case NONE, HINTS -> "kan have bidraget til";
            case LIKELY -> "har sandsynligvis bidraget til";
            case SUPPORTED, CAUSES -> "har bidraget til";
        };
        return action.grade().isEmpty()
                ? "Der er ingen offentliggjort påstand om %s, så der kan højst stå »%s«. ".formatted(which, most)
                : "Den bedste offentliggjorte påstand om %s har trinnet »%s«, så der kan højst stå »%s«. "
                        .formatted(which, action.grade(), most);
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
