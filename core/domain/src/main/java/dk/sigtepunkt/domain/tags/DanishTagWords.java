package dk.sigtepunkt.domain.tags;

import dk.sigtepunkt.contracts.strategy.BottomLine;
import dk.sigtepunkt.contracts.strategy.GlobalGoal;
import java.util.List;

final class DanishTagWords implements TagWords {
    private static final List<String> GOALS = List.of(
            "Afskaf fattigdom",
            "Stop sult",
            "Sundhed og trivsel",
            "Kvalitetsuddannelse",
            "Ligestilling mellem kønnene",
            "Rent vand og sanitet",
            "Bæredygtig energi",
            "Anstændige jobs og økonomisk vækst",
            "Industri, innovation og infrastruktur",
            "Mindre ulighed",
            "Bæredygtige byer og lokalsamfund",
            "Ansvarligt forbrug og produktion",
            "Klimaindsats",
            "Livet i havet",
            "Livet på land",
            "Fred, retfærdighed og stærke institutioner",
            "Partnerskaber for handling");

    @Override
    public String name(BottomLine line) {
        return switch (line) {
            case ECONOMIC -> "Økonomi";
            case HUMAN -> "Mennesker";
            case ENVIRONMENTAL -> "Miljø";
        };
    }

    @Override
    public String name(GlobalGoal goal) {
        return GOALS.get(goal.number() - 1);
    }

    @Override
    public String numbered(GlobalGoal goal) {
        return "%d. %s".formatted(goal.number(), name(goal));
    }
}
