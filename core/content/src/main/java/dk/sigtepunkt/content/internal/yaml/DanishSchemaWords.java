package dk.sigtepunkt.content.internal.yaml;

import java.util.Optional;

final class DanishSchemaWords implements SchemaWords {
    private static final String NOT_ALLOWED = "Et felt har en værdi, som ikke er tilladt.";
    private static final String EMPTY = "Et felt eller en liste er tom.";
    private static final String ONE_WAY = "Der er valgt ingen eller flere af de måder, der skal vælges én af.";

    @Override
    public FaultWording missing(String field) {
        return new FaultWording("Feltet »%s« mangler.".formatted(field), "Et felt mangler.");
    }

    @Override
    public FaultWording unknown(String field) {
        return new FaultWording(
                "Feltet »%s« kendes ikke her; ret stavefejlen, eller fjern det.".formatted(field),
                "Et felt kendes ikke her.");
    }

    @Override
    public FaultWording wrongType(String field, String wanted, Optional<String> given) {
        String sentence = "»%s« skal være %s%s."
                .formatted(
                        field,
                        type(wanted),
                        given.map(" (der står %s)"::formatted).orElse(""));
        return new FaultWording(sentence, "Et felt har en værdi af en forkert slags.");
    }

    private static String type(String wanted) {
        return switch (wanted) {
            case "string" -> "en tekst; sæt den i anførselstegn";
            case "number" -> "et tal med punktum som decimaltegn og uden anførselstegn";
            case "integer" -> "et helt tal";
            case "array" -> "en liste";
            case "[string, object]" -> "en tekst i anførselstegn eller en gruppe af tekster";
            case "boolean" -> "true eller false";
            default -> "en gruppe af felter";
        };
    }

    @Override
    public FaultWording noChoice(String field, String given, String choices) {
        return new FaultWording(
                "»%s« kan ikke være »%s«; vælg et af %s.".formatted(field, given, choices), NOT_ALLOWED);
    }

    @Override
    public FaultWording notThat(String field, Object wanted, String given) {
        return new FaultWording("»%s« skal være »%s«, men er »%s«.".formatted(field, wanted, given), NOT_ALLOWED);
    }

    @Override
    public FaultWording wrongForm(String field, String given) {
        return new FaultWording(
                "»%s« har en form, som ikke passer i feltet »%s«.".formatted(given, field), NOT_ALLOWED);
    }

    @Override
    public FaultWording emptyText(String field) {
        return new FaultWording("Feltet »%s« er tomt.".formatted(field), EMPTY);
    }

    @Override
    public FaultWording emptyList(String field) {
        return new FaultWording("Listen »%s« er tom.".formatted(field), EMPTY);
    }

    @Override
    public FaultWording tooLong(String field, Object most) {
        return new FaultWording(
                "Feltet »%s« er for langt; der er plads til %s tegn.".formatted(field, most), "Et felt er for langt.");
    }

    @Override
    public FaultWording outOfRange(String field, String given) {
        return new FaultWording("»%s« er %s og ligger uden for det tilladte.".formatted(field, given), NOT_ALLOWED);
    }

    @Override
    public FaultWording figuresInOneWay() {
        return new FaultWording(
                "Tallene skal have enten »file« med en datafil eller »figures« med tallene selv.", ONE_WAY);
    }

    @Override
    public FaultWording targetInOneWay() {
        return new FaultWording("Et mål skal have enten »value«, både »low« og »high« eller »change«.", ONE_WAY);
    }

    @Override
    public FaultWording other(String field, String problem) {
        return new FaultWording("»%s« opfylder ikke skemaet (%s).".formatted(field, problem), NOT_ALLOWED);
    }
}
