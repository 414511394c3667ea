package dk.sigtepunkt.domain.minutes;

final class DanishMinuteWords implements MinuteWords {
    private static final int HOUR = 60;

    @Override
    public String kind(WorkKind kind) {
        return switch (kind) {
            case TEXT -> "At skrive afsnit";
            case EXPLANATION -> "At forklare, hvad der er ude af kurs";
            case REFLECTION -> "At svare på »Er vi på rette vej?«";
            case REVIEW -> "At læse igennem og bemærke";
            case SUBMISSION -> "At indsende, sende tilbage og lukke punkter";
            case TREATMENT -> "At notere behandling, forelæggelse og offentliggørelse";
        };
    }

    @Override
    public String label(String field) {
        return field.equals(KeepMinutes.MEASURE) ? "Skal tiden måles?" : field;
    }

    @Override
    public String time(int minutes) {
        int hours = minutes / HOUR;
        int rest = minutes % HOUR;
        if (hours == 0) {
            return "%d min.".formatted(rest);
        }
        return rest == 0 ? "%d t.".formatted(hours) : "%d t. %d min.".formatted(hours, rest);
    }

    @Override
    public String clash() {
        return "Imens har en anden slået målingen til eller fra. Se, hvordan den står, og vælg igen, hvis det skal være anderledes.";
    }
}
