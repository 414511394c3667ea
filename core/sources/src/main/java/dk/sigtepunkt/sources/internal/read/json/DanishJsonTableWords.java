package dk.sigtepunkt.sources.internal.read.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.sources.internal.quote.Quoted;
import java.util.Optional;

final class DanishJsonTableWords implements JsonTableWords {
    @Override
    public String document() {
        return "svaret";
    }

    @Override
    public String fieldNames(String part) {
        return "med feltnavne i " + part;
    }

    @Override
    public String element(String part, int number) {
        return "%s (nr. %d)".formatted(part, number);
    }

    @Override
    public String answer() {
        return "Svaret";
    }

    @Override
    public String page(int number) {
        return "Side " + number;
    }

    @Override
    public String rowOf(String part, int number) {
        return "%s, række %d".formatted(part, number);
    }

    @Override
    public String rowOfPage(int page, int number) {
        return "side %d, række %d".formatted(page, number);
    }

    @Override
    public String empty() {
        return "Svaret er tomt.";
    }

    @Override
    public String notJson(boolean webPage) {
        return "Svaret er %s, ikke JSON. Kilden melder formentlig en fejl; åbn adressen og se."
                .formatted(webPage ? "en hjemmeside (HTML)" : "XML");
    }

    @Override
    public String cutOff(Optional<JsonLocation> at) {
        return "Svaret er afkortet: det slutter%s, før JSON-teksten er færdig. Hent igen.".formatted(in(at));
    }

    @Override
    public String fieldTwice(Optional<JsonLocation> at) {
        return "Svaret er ikke entydigt: det samme felt står to gange%s.".formatted(in(at));
    }

    @Override
    public String noNumber(Optional<JsonLocation> at) {
        return "Svaret har NaN eller uendelig%s, som ikke er et tal.".formatted(in(at));
    }

    @Override
    public String tooDeep(int most) {
        return "Svaret er bygget op i over %d lag eller har et for langt tal eller en for lang tekst.".formatted(most);
    }

    @Override
    public String invalid(Optional<JsonLocation> at) {
        return "Svaret er ikke gyldig JSON%s.".formatted(in(at));
    }

    private static String in(Optional<JsonLocation> at) {
        return at.map(place -> " i linje %d, tegn %d".formatted(place.getLineNr(), place.getColumnNr()))
                .orElse("");
    }

    @Override
    public String noRows() {
        return "Svaret har ingen rækker.";
    }

    @Override
    public String noPath(JsonPointer path, String column) {
        return "Ingen række har stien »%s«, som kolonnen »%s« skal læses fra.".formatted(path, column);
    }

    @Override
    public String notSingle(String place, String column) {
        return "%s, kolonnen %s, er ikke en enkelt værdi."
                .formatted(place, Quoted.heading(column, "med et felt i svaret"));
    }

    @Override
    public String noList(String part, JsonPointer path) {
        return "%s skal have en liste på stien »%s«.".formatted(part, path);
    }

    @Override
    public String nothingAt(String part, JsonPointer path, JsonNode there) {
        return "%s har intet på stien »%s«; det har %s.".formatted(part, path, Quoted.of(kind(there), "andet"));
    }

    private static String kind(JsonNode there) {
        if (there.isObject()) {
            return String.join(", ", (Iterable<String>) there::fieldNames);
        }
        return there.isArray() ? "en liste med %d".formatted(there.size()) : "en enkelt værdi";
    }

    @Override
    public String noFields(String place) {
        return "%s er ikke et objekt med felter. Står kolonnernes navne for sig, så skriv »columnsAt«."
                .formatted(place);
    }

    @Override
    public String notSingleAt(String place, JsonPointer path) {
        return "%s har ikke en enkelt værdi på stien »%s«.".formatted(place, path);
    }

    @Override
    public String list(JsonPointer path) {
        return "listen »%s«".formatted(path);
    }

    @Override
    public String otherCount(String place, int values, int columns) {
        return "%s har %d værdier, men der er %d kolonner.".formatted(place, values, columns);
    }

    @Override
    public String tooFewLevels(String level) {
        return "Svaret har ingen felter på niveauet »%s«: det har færre niveauer, end »nested« nævner."
                .formatted(level);
    }

    @Override
    public String noPointer(String setting, String text) {
        return "Indstillingen %s er »%s«; den skal være en sti som /data/rows.".formatted(setting, text);
    }
}
