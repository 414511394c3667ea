package dk.sigtepunkt.domain.roots;

import dk.sigtepunkt.domain.text.Danish;
import java.util.List;

final class DanishRootWords implements RootWords {
    private static final int NAMED = 4;

    @Override
    public String ownOpening() {
        return "[Eget tal:";
    }

    @Override
    public String ownSource() {
        return "; kilde:";
    }

    @Override
    public String chosenOpening() {
        return "[Rapportens tal:";
    }

    @Override
    public String chosenAs() {
        return "; det er:";
    }

    @Override
    public String chosen(String number, ReportFact fact) {
        return "%s %s%s %s]".formatted(chosenOpening(), number, chosenAs(), fact.label());
    }

    @Override
    public String ambiguous(String number, List<ReportFact> facts, boolean other) {
        String what = other
                ? "står i rapporten, men er et andet tal end det, som sætningen nævner"
                : "kan være flere af rapportens tal";
        return "%s %s: %s. Vælg, hvilket der menes, eller skriv det i teksten: %s. Er det jeres eget, så skriv %s."
                .formatted(Danish.quoted(number), what, labels(facts), chosen(number, facts.get(0)), own(number));
    }

    @Override
    public String notThat(String number, String said, List<ReportFact> near) {
        return "%s er skrevet som rapportens tal »%s«, men det har rapporten ikke.%s Ret det, eller skriv det uden klammer."
                .formatted(Danish.quoted(number), said, nearest(near));
    }

    @Override
    public String whichOne(String number) {
        return "Hvad er %s?".formatted(Danish.quoted(number));
    }

    private static String labels(List<ReportFact> facts) {
        return String.join("; ", facts.stream().map(ReportFact::label).toList());
    }

    @Override
    public String unlinked(String number, List<ReportFact> near) {
        return "%s er ikke et tal i rapporten.%s %s".formatted(Danish.quoted(number), nearest(near), todo(number));
    }

    @Override
    public String withoutSource(String number) {
        return "%s er skrevet som jeres eget tal, men uden kilde. Skriv, hvor det er fra: %s."
                .formatted(Danish.quoted(number), own(number));
    }

    @Override
    public String notTaken(String label, List<NumberVerdict.Unlinked> unlinked) {
        String first = unlinked.get(0).sentence();
        List<String> others = unlinked.stream()
                .skip(1)
                .map(one -> one.place().words())
                .filter(words -> !words.equals(unlinked.get(0).place().words()))
                .distinct()
                .toList();
        return "%s: %s%s".formatted(label, first, others.isEmpty() ? "" : " " + theSame(others));
    }

    private static String theSame(List<String> others) {
        String named = String.join(
                ", ", others.stream().limit(NAMED).map(Danish::quoted).toList());
        int more = others.size() - NAMED;
        return "Det samme gælder %s%s."
                .formatted(named, more > 0 ? " og %s".formatted(Danish.count(more, "tal til", "tal til")) : "");
    }

    private static String nearest(List<ReportFact> near) {
        return near.isEmpty()
                ? ""
                : " Nærmest er %s."
                        .formatted(String.join(
                                "; ",
                                near.stream()
                                        .map(fact -> "%s (%s)".formatted(fact.shown(), fact.label()))
                                        .toList()));
    }

    private static String todo(String number) {
        return "Ret det, så det er rapportens, tag det ud, eller skriv det som jeres eget med kilde: %s."
                .formatted(own(number));
    }

    private static String own(String number) {
        return "[Eget tal: %s; kilde: hvor tallet er fra]".formatted(number);
    }
}
