package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.wheel.EntryKind;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.Map;

final class DanishWheelWords implements WheelWords {
    private static final Map<String, String> LABELS = Map.of(
            "kind", "Hvad det er",
            "title", "Titel",
            "on", "Dag",
            "time", "Klokkeslæt",
            "place", "Sted",
            "quarter", "Kvartal",
            "from", "Første dag",
            "to", "Sidste dag",
            "reason", "Hvorfor");

    @Override
    public String label(String field) {
        return LABELS.getOrDefault(field, field);
    }

    @Override
    public String kind(EntryKind kind) {
        return switch (kind) {
            case MEETING -> "Møde";
            case DEADLINE -> "Frist";
            case REPORT_DEADLINE -> "Frist for rapporten";
            case WORDS_DEADLINE -> "Frist for egne ord";
            case FIGURES_DEADLINE -> "Frist for tal";
            case HEARING_DEADLINE -> "Frist for svar";
            case REPORT -> "Rapport";
            case HEARING -> "Høring";
            case PUBLICATION -> "Offentliggørelse";
        };
    }

    @Override
    public String state(EntryState state) {
        return switch (state.kind()) {
            case COMING -> "kommende";
            case TODAY -> "i dag";
            case PASSED -> "passeret";
            case FULFILLED -> "opfyldt " + on(state);
            case MISSING -> "mangler siden " + on(state);
            case CANCELLED -> "aflyst";
        };
    }

    private static String on(EntryState state) {
        return state.since().map(Danish::date).orElse("");
    }

    @Override
    public String title(WheelDay entry) {
        return entry.entry()
                .quarter()
                .map(quarter -> "%s for %s".formatted(entry.entry().title(), Danish.period(quarter)))
                .orElse(entry.entry().title());
    }

    @Override
    public String change(WheelChange change, Wheel wheel) {
        return change.fold(new WheelChange.Cases<>() {
            @Override
            public String moved(WheelChange.Moved moved) {
                return "»%s« er flyttet til %s".formatted(named(moved.entry(), wheel), Danish.date(moved.to()));
            }

            @Override
            public String cancelled(WheelChange.Cancelled cancelled) {
                return "»%s« er aflyst".formatted(named(cancelled.entry(), wheel));
            }

            @Override
            public String added(WheelChange.Added added) {
                return "»%s« er lagt til".formatted(added.entry().title());
            }

            @Override
            public String freed(WheelChange.Freed freed) {
                return "mødefrit %s–%s (%s)"
                        .formatted(
                                Danish.date(freed.days().from()),
                                Danish.date(freed.days().to()),
                                freed.days().title());
            }

            @Override
            public String takenBack(WheelChange.TakenBack back) {
                return "ændring %d er taget tilbage".formatted(back.number());
            }
        });
    }

    private String named(String key, Wheel wheel) {
        return wheel.find(key)
                .map(day -> "%s %s".formatted(title(day), Danish.date(day.declared())))
                .orElse(key);
    }

    @Override
    public String unknownWheel(String written) {
        return "Der er intet årshjul »%s«.".formatted(written);
    }

    @Override
    public String unknownEntry(String written) {
        return "Der er intet punkt »%s« i årshjulet.".formatted(written);
    }

    @Override
    public String unknownAdjustment(String written) {
        return "Der er ingen ændring %s i årshjulet, som kan tages tilbage.".formatted(written);
    }

    @Override
    public String notActive(String name) {
        return "%s er ikke i drift, så årshjulet kan ikke ændres nu.".formatted(name);
    }

    @Override
    public String passed(WheelDay entry) {
        return "»%s« var %s, og det, der er passeret, bliver stående."
                .formatted(title(entry), Danish.date(entry.day()));
    }

    @Override
    public String notBeforeToday(LocalDate day, LocalDate today) {
        return "%s er passeret; vælg %s eller en senere dag.".formatted(Danish.date(day), Danish.date(today));
    }

    @Override
    public String alreadyCancelled(WheelDay entry) {
        return "»%s« er aflyst. Tag aflysningen tilbage, hvis det skal holdes alligevel.".formatted(title(entry));
    }

    @Override
    public String noTime(String written) {
        return "»%s« er ikke et klokkeslæt; skriv fx 16.30.".formatted(written);
    }

    @Override
    public String noQuarter(String written) {
        return "Der er ingen rapport for »%s«; skriv et kvartal som fx 2025K3.".formatted(written);
    }

    @Override
    public String reportWaits(WheelDay entry, WheelDay waiting) {
        return "»%s« kan ikke aflyses, for »%s« hører til; flyt det i stedet.".formatted(title(entry), title(waiting));
    }

    @Override
    public String daysReversed() {
        return "Den sidste dag ligger før den første.";
    }

    @Override
    public String passedSince(WheelDay entry) {
        return "Ændringen kan ikke tages tilbage, for det ville flytte »%s«, som er passeret.".formatted(title(entry));
    }

    @Override
    public String outOfOrder(WheelOrder.Breach breach) {
        return "%s: »%s« %s kan ikke ligge på eller efter »%s« i %s %s; det lavere organ skal være færdigt først."
                .formatted(
                        breach.lower().holder().name(),
                        title(breach.last()),
                        Danish.date(breach.last().day()),
                        title(breach.first()),
                        breach.higher().holder().name(),
                        Danish.date(breach.first().day()));
    }

    @Override
    public String clash() {
        return "Imens har en anden ændret samme årshjul. Din ændring er ikke gemt, men står herunder; send igen, hvis"
                + " den stadig skal gælde.";
    }

    @Override
    public String noAccount() {
        return "En kalenderadresse hører til en persons konto; log ind som dig selv.";
    }

    @Override
    public String tooManyFeeds(int most) {
        return "Du har %d kalenderadresser, og flere kan du ikke have; luk en af dem først.".formatted(most);
    }
}
