package dk.sigtepunkt.committees.internal.boot;

import dk.sigtepunkt.domain.start.StartFault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

final class DanishStartWords implements StartWords {
    @Override
    public String cannotStart(StartFault fault) {
        return "Sigtepunkt kan ikke starte: " + fault.sentence();
    }

    @Override
    public String folderUnreadable(Path folder, String user) {
        return "mappen »%s« kan ikke læses af brugeren %s".formatted(folder, user);
    }

    @Override
    public String letTheUserIn() {
        return "ret mappens ejer og rettigheder";
    }

    @Override
    public String partFails(String part, String problem) {
        return "delen %s kunne ikke startes (%s)".formatted(part, problem);
    }

    @Override
    public String partLacks(String part, List<String> lacking) {
        return "delen %s mangler %s, som ingen anden del giver den".formatted(part, String.join(" og ", lacking));
    }

    @Override
    public String tooSlow(Duration limit) {
        return "starten er ikke blevet færdig på %d minutter".formatted(limit.toMinutes());
    }

    @Override
    public String readTheLog() {
        return "se i log/karaf.log i datamappen, hvad der gik galt, og pak distributionen ud igen, hvis der mangler filer i system/";
    }

    @Override
    public String cannotClose() {
        return "Serveren kan ikke lukke ordentligt";
    }
}
