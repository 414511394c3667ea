package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

final class DanishWrittenReportWords implements WrittenReportWords {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("reason", "Begrundelse"),
            Map.entry("meeting", "Mødedag"),
            Map.entry("decided", "Hvad blev besluttet?"),
            Map.entry("body", "Forelagt for"),
            Map.entry("day", "Dag for offentliggørelse"),
            Map.entry("clock", "Klokkeslæt for offentliggørelse"),
            Map.entry("item", "Punkt"),
            Map.entry("ground", "Hjemmel eller grund"),
            Map.entry("owner", "Ansvarlig"),
            Map.entry("ready", "Klar"),
            Map.entry("comment", "Bemærkning"),
            Map.entry("word", "Er vi på rette vej?"),
            Map.entry("why", "Hvorfor?"),
            Map.entry("text", "Tekst"));

    @Override
    public String state(StateCode state) {
        return switch (state) {
            case DRAFT -> "kladde";
            case SUBMITTED -> "indsendt";
            case TREATED -> "behandlet i udvalg";
            case LAID -> "forelagt";
            case PUBLISHED -> "offentliggjort";
        };
    }

    @Override
    public String standing(ReportState state, Instant now) {
        return state.fold(
                draft -> state(StateCode.DRAFT),
                submitted -> "indsendt " + Danish.moment(submitted.step().by().at()),
                treated -> "behandlet i udvalg " + Danish.date(treated.step().meeting()),
                DanishWrittenReportWords::laid,
                published -> published.isPublic(now)
                        ? "offentliggjort " + Danish.moment(published.step().from())
                        : "%s, og offentliggøres %s"
                                .formatted(
                                        laid(published.before()),
                                        Danish.moment(published.step().from())));
    }

    private static String laid(ReportState.Laid laid) {
        return laid.steps().stream()
                .map(one -> "%s %s".formatted(one.body(), Danish.date(one.meeting())))
                .collect(Collectors.joining(" og ", "forelagt ", ""));
    }

    @Override
    public String kind(ReportKind kind) {
        return switch (kind) {
            case COMMITTEE -> "udvalgsrapport";
            case QUARTERLY -> "kvartalsrapport";
            case IN_DEPTH -> "uddybende opfølgning";
        };
    }

    @Override
    public String step(StepKind step) {
        return switch (step) {
            case BEGIN -> "begynde rapporten";
            case SUBMIT -> "indsende rapporten";
            case SEND_BACK -> "sende rapporten tilbage";
            case TREAT -> "notere, at udvalget har behandlet rapporten";
            case LAY -> "notere, at rapporten er forelagt";
            case PUBLISH -> "offentliggøre rapporten";
            case CLOSE -> "lukke et punkt";
            case REOPEN -> "åbne et lukket punkt";
        };
    }

    @Override
    public String path(PathWord word) {
        return switch (word) {
            case YES -> "Ja, vi er på rette vej";
            case PARTLY -> "Delvist";
            case NO -> "Nej";
            case TOO_EARLY -> "Det er for tidligt at sige";
        };
    }

    @Override
    public String label(String field) {
        return LABELS.getOrDefault(field, field);
    }

    @Override
    public String notReported(Period quarter) {
        return "Der er ingen rapport for %s.".formatted(Danish.period(quarter));
    }

    @Override
    public String notCounting(Period quarter) {
        return "Udvalget er ikke med i rapporten for %s.".formatted(Danish.period(quarter));
    }

    @Override
    public String notBegun(ReportRef ref) {
        return "Ingen har begyndt denne %s for %s.".formatted(kind(ref.kind()), Danish.period(ref.quarter()));
    }

    @Override
    public String doesNotFollow(ReportRef ref, StepKind wanted, Optional<ReportState> state, Instant now) {
        String where = state.map(one -> "Rapporten er " + standing(one, now)).orElse("Rapporten er ikke begyndt");
        return "Du kan ikke %s nu. %s. %s".formatted(step(wanted), where, follows(ref, state, now));
    }

    private String follows(ReportRef ref, Optional<ReportState> state, Instant now) {
        if (state.isEmpty()) {
            return "Først skal den begyndes, og det kan %s.".formatted(who(StepKind.BEGIN, ref.kind()));
        }
        return state.get()
                .fold(
                        draft -> "Det næste er at indsende den, og det kan %s."
                                .formatted(who(StepKind.SUBMIT, ref.kind())),
                        submitted -> "Det næste er, at udvalget behandler den, og det kan %s notere. %s"
                                .formatted(who(StepKind.TREAT, ref.kind()), back(ref)),
                        treated -> toLay(treated.bodiesToCome(), ref),
                        laid -> laid.bodiesToCome().isEmpty()
                                ? "Det næste er at offentliggøre den, og det kan %s. %s"
                                        .formatted(who(StepKind.PUBLISH, ref.kind()), back(ref))
                                : toLay(laid.bodiesToCome(), ref),
                        published -> published.isPublic(now) ? "Intet følger efter den." : back(ref));
    }

    private static String toLay(List<String> toCome, ReportRef ref) {
        return toCome.isEmpty()
                ? "Strategien nævner intet organ, den skal forelægges."
                : "Det næste er at forelægge den for %s, og det kan %s notere. %s"
                        .formatted(toCome.get(0), who(StepKind.LAY, ref.kind()), back(ref));
    }

    private static String back(ReportRef ref) {
        return "Den kan også sendes tilbage af %s.".formatted(who(StepKind.SEND_BACK, ref.kind()));
    }

    private static String who(StepKind step, ReportKind kind) {
        if (kind != ReportKind.COMMITTEE) {
            return "strategikontoret";
        }
        return switch (step) {
            case BEGIN, SUBMIT -> "udvalgets sekretær eller fagchef";
            case TREAT -> "udvalgets formand eller sekretær";
            case SEND_BACK -> "udvalgets formand, dets sekretær eller strategikontoret";
            case LAY, PUBLISH -> "strategikontoret";
            case CLOSE, REOPEN -> "udvalgets sekretær, dets fagchef eller strategikontoret";
        };
    }

    @Override
    public String gone(String committee) {
        return "%s er ikke i drift. Det, der er skrevet i rapporten, er gemt og kan læses, men intet nyt kan skrives, før udvalget er i drift igen."
                .formatted(committee);
    }

    @Override
    public String notEnded(Period quarter) {
        return "%s slutter %s. Rapporten om det kan begyndes dagen efter."
                .formatted(Danish.period(quarter), Danish.date(quarter.end()));
    }

    @Override
    public String wrongBody(String written, List<String> toCome) {
        return "Rapporten skal forelægges i strategiens rækkefølge: nu er det %s, ikke %s."
                .formatted(toCome.get(0), Danish.quoted(written));
    }

    @Override
    public String momentPast(Instant wanted) {
        return "%s er gået. Vælg et tidspunkt, der ikke er gået, eller lad felterne stå tomme for at offentliggøre med det samme."
                .formatted(Danish.moment(wanted));
    }

    @Override
    public String momentFar(Instant wanted) {
        return "%s er over et år ude i fremtiden. Vælg et tidligere tidspunkt.".formatted(Danish.moment(wanted));
    }

    @Override
    public String noClock(String written) {
        return "%s er ikke et klokkeslæt. Skriv det som 08.30.".formatted(Danish.quoted(written));
    }

    @Override
    public String unknownItem(String written) {
        return "Rapporten har intet punkt %s. Skriv for eksempel section:assessment, area:…, action:… eller question:…, som rapporten nævner dem."
                .formatted(Danish.quoted(written));
    }

    @Override
    public String closedAlready() {
        return "Punktet er lukket allerede. Åbn det først, hvis grunden skal være en anden.";
    }

    @Override
    public String notClosed() {
        return "Punktet er ikke lukket.";
    }

    @Override
    public String unknownSection(String written, List<String> known) {
        return "Rapporten har intet afsnit %s. Dens afsnit er %s."
                .formatted(Danish.quoted(written), String.join(", ", known));
    }

    @Override
    public String unknownOwner(String written) {
        return "%s er hverken en rolle eller en konto. Skriv for eksempel secretary, action-owner eller kontoens id; ikke et navn."
                .formatted(Danish.quoted(written));
    }

    @Override
    public String wordedElsewhere() {
        return "Udvalgets afsnit skrives og frigives under udvalgets egne ord; rapporten tager dem derfra.";
    }

    @Override
    public String notDraft(ReportState state, Instant now) {
        return "Rapporten er %s, så der kan ikke skrives i den. Skal noget være anderledes, må den først sendes tilbage."
                .formatted(standing(state, now));
    }

    @Override
    public String clash(Optional<ReportState> state, Instant now) {
        String where = state.map(one -> standing(one, now)).orElse("ikke begyndt");
        return "Imens har en anden skrevet eller taget et trin i rapporten, så dit er ikke gemt. Rapporten er nu %s. Se på den, og prøv igen, hvis det stadig skal gøres."
                .formatted(where);
    }

    @Override
    public String writtenMeanwhile() {
        return "Imens er der skrevet noget, som rapporten bygger på, så den er ikke indsendt. Læs den igen, og indsend den, når den er, som den skal være.";
    }

    @Override
    public String textsChanged(List<String> sections) {
        return "Imens er der skrevet i %s, så intet er meldt klar. Læs det, der står nu, og meld det klar, når det er, som det skal være."
                .formatted(sections.stream().map(Danish::quoted).collect(Collectors.joining(", ")));
    }

    @Override
    public String textClash() {
        return "Imens har en anden skrevet i rapporten. Din tekst er ikke gemt, men står herunder sammen med den, der står nu; gem igen, hvis din skal gælde.";
    }
}
