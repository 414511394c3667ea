package dk.sigtepunkt.domain.sources;

import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.Locale;

final class DanishSourceStateWords implements SourceStateWords {
    @Override
    public String trigger(SourceRun.Trigger trigger) {
        return switch (trigger) {
            case SCHEDULE -> "efter planen";
            case BY_HAND -> "startet af en person";
            case UPLOAD -> "fil indsendt";
            case DROP_FOLDER -> "fil lagt i mappen";
            case REPEAT -> "læst igen uden at hente";
        };
    }

    @Override
    public String state(SourceRun.State state) {
        return switch (state) {
            case RUNNING -> "i gang";
            case DONE -> "nye tal";
            case UNCHANGED -> "intet nyt";
            case HELD -> "afventer kontrol";
            case FAILED -> "mislykket";
            case INTERRUPTED -> "afbrudt";
        };
    }

    @Override
    public String verdict(QuarantineCase.Verdict verdict) {
        return switch (verdict) {
            case RELEASED -> "frigivet";
            case REJECTED -> "afvist";
            case REPLACED -> "afløst af en senere hentning";
        };
    }

    @Override
    public String outOfLine(GuardFinding.Kind kind) {
        return switch (kind) {
            case SIGN -> "Fortegnet skifter.";
            case JUMP -> "Tallet springer mere end tilladt.";
            case ALL_ZERO -> "Alle tal i svaret er 0.";
            case MISSING_PERIOD -> "Der mangler perioder.";
            case UNIT -> "Kilden opgør i en anden enhed end ventet.";
            case SHRUNK -> "Svaret mangler tal, som kilden tidligere har leveret.";
            case CLOSED -> "Kilden melder, at tabellen er lukket.";
        };
    }

    @Override
    public String stale(Indicator indicator, Period next, LocalDate due) {
        return "»%s« er forældet: tallet for %s var ventet senest %s."
                .formatted(indicator.name(), Danish.period(next), Danish.date(due));
    }

    @Override
    public String dueSoon(Indicator indicator, Period next, LocalDate due) {
        return "»%s«: tallet for %s ventes senest %s."
                .formatted(indicator.name(), Danish.period(next), Danish.date(due));
    }

    @Override
    public boolean saysClosed(String warning) {
        return warning.toLowerCase(Locale.ROOT).contains(" er lukket");
    }

    @Override
    public boolean saysQuarantined(String warning) {
        return warning.contains("karantæne");
    }
}
