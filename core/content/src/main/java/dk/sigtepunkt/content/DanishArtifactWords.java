package dk.sigtepunkt.content;

import dk.sigtepunkt.contracts.committee.Committee;
import java.util.List;

final class DanishArtifactWords implements ArtifactWords {
    @Override
    public String neitherFileNorBundle() {
        return "Filen er hverken en udvalgsfil (*.committee.yaml) eller et udvalgsbundle (*.jar).";
    }

    @Override
    public String summary(Committee committee, int figures) {
        return "%s (%s): %s, %s, %s, %d tal"
                .formatted(
                        committee.name(),
                        committee.id(),
                        counted(committee.focusAreas(), "fokusområde", "r"),
                        counted(committee.indicators(), "indikator", "er"),
                        counted(committee.actions(), "handling", "er"),
                        figures);
    }

    private static String counted(List<?> items, String one, String ending) {
        return "%d %s%s".formatted(items.size(), one, items.size() == 1 ? "" : ending);
    }

    @Override
    public String inOrder(String name, String summary) {
        return "%s: i orden. %s.".formatted(name, summary);
    }

    @Override
    public String refused(String name, int faults) {
        return "%s: %s; serveren ville afvise udvalget.".formatted(name, faults(faults));
    }

    @Override
    public String taken(String name, int faults) {
        return "%s: %s; serveren ville tage imod udvalget, men det bør rettes.".formatted(name, faults(faults));
    }

    private static String faults(int count) {
        return count == 1 ? "1 fejl" : count + " fejl";
    }
}
