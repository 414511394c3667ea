package dk.sigtepunkt.domain.templates;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.text.Danish;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

final class DanishTemplateWords implements TemplateWords {
    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("reflection", "Er vi på rette vej?"),
            Map.entry("assessment", "Udvalgets egen vurdering"),
            Map.entry("compared", "Siden sidste kvartal"),
            Map.entry("areas", "Fokusområder"),
            Map.entry("questions", "Spørgsmål, der følger rapporten"),
            Map.entry("crossings", "Virkninger på tværs"),
            Map.entry("introduction", "Indledning"),
            Map.entry("conclusion", "Konklusion"),
            Map.entry("committees", "Udvalgenes rapporter"),
            Map.entry("sigtepunkter", "Sigtepunkter"),
            Map.entry("key-figures", "Nøgletal"),
            Map.entry("changes", "Ændret siden sidste kvartal"),
            Map.entry("corrections", "Rettelser"));

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("note", "Hvorfor skal skabelonen være sådan?"),
            Map.entry("heading", "Overskrift"),
            Map.entry("guide", "Vejledning til dem, der skriver"),
            Map.entry("required", "Skal udfyldes"),
            Map.entry("place", "Nummer i rækkefølgen"),
            Map.entry("out", "Udelad"),
            Map.entry("section", "Afsnittets nøgle"),
            Map.entry("chapter", "Kapitel"),
            Map.entry("rule", "Hvilke nøgletal?"),
            Map.entry("indicators", "Navngivne indikatorer"),
            Map.entry("meeting", "Mødedag"),
            Map.entry("body", "Hvem har godkendt den?"),
            Map.entry("decided", "Hvad blev besluttet?"),
            Map.entry("from", "Gælder fra"));

    @Override
    public String heading(String key) {
        return HEADINGS.getOrDefault(key, key);
    }

    @Override
    public String kind(ReportKind kind) {
        return switch (kind) {
            case COMMITTEE -> "Udvalgenes rapporter";
            case QUARTERLY -> "Kvartalsrapporten";
            case IN_DEPTH -> "Den uddybende opfølgning";
        };
    }

    @Override
    public String version(TemplateRef ref) {
        return ref.shipped() ? "version 1 (som leveret)" : "version %d".formatted(ref.number());
    }

    @Override
    public String standing(TemplateVersion version) {
        if (version.ref().shipped()) {
            return "Som leveret; gælder, hvor ingen anden er godkendt.";
        }
        return version.approved()
                .map(one -> "Godkendt af %s %s; gælder fra %s."
                        .formatted(one.body(), Danish.date(one.meeting()), Danish.period(one.from())))
                .orElse("Oplæg, ikke godkendt.");
    }

    @Override
    public String required(boolean required) {
        return required ? "skal udfyldes" : "kan udfyldes";
    }

    @Override
    public String figures(TemplateFigures figures) {
        return figures.rule() == FigureRule.NAMED
                ? figures.named().stream().map(Object::toString).collect(Collectors.joining(", "))
                : rule(figures.rule());
    }

    @Override
    public String rule(FigureRule rule) {
        return switch (rule) {
            case NAMED -> "De navngivne indikatorer, i den rækkefølge";
            case ATTENTION -> "Indikatorer, der er ude af kurs eller kræver opmærksomhed";
        };
    }

    @Override
    public String change(TemplateChange change) {
        String name = Danish.quoted(change.name());
        return switch (change.kind()) {
            case ADDED -> "%s er kommet til.".formatted(name);
            case REMOVED -> "%s er udgået.".formatted(name);
            case MOVED -> "%s er flyttet fra plads %s til plads %s.".formatted(name, change.before(), change.after());
            case HEADING -> "%s hed før %s.".formatted(name, Danish.quoted(change.before()));
            case GUIDE -> "%s har en anden vejledning: %s".formatted(name, guide(change.after()));
            case REQUIRED -> "%s: %s (før: %s).".formatted(name, change.after(), change.before());
            case FIGURES -> "Nøgletal: %s (før: %s).".formatted(change.after(), change.before());
        };
    }

    private static String guide(String text) {
        return text.isEmpty() ? "ingen." : Danish.quoted(text);
    }

    @Override
    public String label(String field) {
        return LABELS.getOrDefault(field.substring(field.lastIndexOf('.') + 1), field);
    }

    @Override
    public String letters(String word) {
        return word.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
    }

    @Override
    public String unknown(String written) {
        return "Der er ingen skabelon, der hedder %s.".formatted(Danish.quoted(written));
    }

    @Override
    public String unknownChapter(String written, ReportKind kind, List<Chapter> known) {
        return "%s er ikke et kapitel i %s. Kapitlerne er: %s."
                .formatted(
                        Danish.quoted(written),
                        kind(kind).toLowerCase(Danish.LOCALE),
                        known.stream().map(Chapter::code).collect(Collectors.joining(", ")));
    }

    @Override
    public String noKey(String written) {
        return ("%s kan ikke være et afsnits nøgle. Brug små bogstaver a–z, tal og bindestreg, højst 60 tegn,"
                        + " og ikke et kapitels navn.")
                .formatted(Danish.quoted(written));
    }

    @Override
    public String noPart() {
        return "Skabelonen har hverken afsnit eller kapitler. Skriv mindst dem, som enhver rapport har.";
    }

    @Override
    public String twice(String heading) {
        return "%s er med to gange. Lad den ene udgå.".formatted(Danish.quoted(heading));
    }

    @Override
    public String sameHeading(String heading) {
        return "To dele hedder %s. Giv dem hver sin overskrift, så læseren kan kende forskel."
                .formatted(Danish.quoted(heading));
    }

    @Override
    public String leftOut(String heading, ReportKind kind) {
        return "%s kan ikke udelades: det står i alle rapporter af den slags. Flyt det, eller giv det en anden overskrift."
                .formatted(Danish.quoted(heading));
    }

    @Override
    public String assessmentRequired(String heading) {
        return "%s skal udfyldes i enhver rapport fra et udvalg.".formatted(Danish.quoted(heading));
    }

    @Override
    public String noFigures() {
        return "Skriv, hvilke indikatorer kapitlet med nøgletal viser, eller vælg, at de findes efter regel.";
    }

    @Override
    public String tooManyFigures(int most) {
        return "Der er for mange nøgletal til en side. Nævn højst %d.".formatted(most);
    }

    @Override
    public String figuresWithoutRule() {
        return "Der er nævnt indikatorer, men nøgletallene findes efter regel. Vælg de navngivne, eller lad feltet stå tomt.";
    }

    @Override
    public String unknownFigure(String written) {
        return ("Der er ingen indikator, der hedder %s. Skriv indikatorens id, som det står på dens side,"
                        + " for eksempel udvalg.indikator.")
                .formatted(Danish.quoted(written));
    }

    @Override
    public String same(TemplateRef other) {
        return "Oplægget er magen til %s. Ret noget, eller brug den.".formatted(version(other));
    }

    @Override
    public String approvedAlready(TemplateVersion version) {
        return "%s er godkendt allerede og ændres ikke. %s"
                .formatted(Danish.begun(version(version.ref())), standing(version));
    }

    @Override
    public String noQuarter(String written) {
        return "%s er ikke et kvartal. Skriv det som 2026K4.".formatted(Danish.quoted(written));
    }

    @Override
    public String notReported(Period quarter) {
        return "Der er ingen rapport for %s. Vælg et kvartal, der rapporteres.".formatted(Danish.period(quarter));
    }

    @Override
    public String begun(ReportRef report, int others) {
        String more = others == 0 ? "" : " (og %s)".formatted(Danish.count(others, "anden", "andre"));
        return ("Rapporten %s%s er begyndt med den skabelon, der gjaldt, og beholder den."
                        + " Lad denne gælde fra et senere kvartal.")
                .formatted(report, more);
    }

    @Override
    public String beforeAnother(TemplateVersion other) {
        return "%s gælder allerede fra et senere kvartal: %s Lad denne gælde fra det kvartal eller senere."
                .formatted(Danish.begun(version(other.ref())), standing(other));
    }

    @Override
    public String inUse(String heading, ReportRef report) {
        return ("Afsnittet %s er ikke i denne version, men der står en tekst i det i rapporten %s."
                        + " Lav en version, der har afsnittet, eller lad denne gælde fra et senere kvartal.")
                .formatted(Danish.quoted(heading), report);
    }

    @Override
    public String clash() {
        return "En anden har skrevet i skabelonerne imens. Se, hvad der står nu, og prøv igen.";
    }
}
