package dk.sigtepunkt.sources.internal.schedule;

import dk.sigtepunkt.sources.internal.quote.Quoted;
import java.nio.file.Path;

final class DanishScheduleWords implements ScheduleWords {
    @Override
    public String dropFolder() {
        return "mappen drop";
    }

    @Override
    public String server(String node) {
        return "serveren " + node;
    }

    @Override
    public String unreadable(Path folder) {
        return "Mappen %s kan ikke læses".formatted(folder);
    }

    @Override
    public String markStays(Path marks) {
        return "Et mærke i %s kan ikke slettes; slet det selv, ellers læses en fil af samme navn ikke".formatted(marks);
    }

    @Override
    public String stopped() {
        return "Serveren stoppede, mens filen blev læst. Filen er lagt til side i mappen refused og læses ikke igen af sig selv. Er den stor, så del den i flere; ellers læg den i mappen igen.";
    }

    @Override
    public String stopped(String file) {
        return stopped() + Quoted.phrase(" Filen hedder »" + file + "«.", "");
    }

    @Override
    public String refused(String why) {
        return why
                + "\n\nFilen er ikke læst ind og ligger her stadig. Har den personnumre eller andre"
                + " personoplysninger, skal den slettes.\n";
    }

    @Override
    public String reasonNotWritten(Path file, String why) {
        return "Grunden til, at en fil blev afvist, kan ikke skrives i %s: %s".formatted(file.getParent(), why);
    }

    @Override
    public String stuck(Path file, String into) {
        return "En fil i %s kan ikke flyttes til %s; flyt den selv, ellers læses den igen"
                .formatted(file.getParent(), into);
    }

    @Override
    public String failing(int seconds) {
        return "Datakildernes tidsplan fejler; den prøver igen hvert %d. sekund".formatted(seconds);
    }
}
