package dk.sigtepunkt.domain.pace;

import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.domain.pace.Pace.Achieved;
import dk.sigtepunkt.domain.text.Danish;

final class DanishPaceWords implements PaceWords {
    @Override
    public String pace(Prospect prospect) {
        Pace pace = prospect.pace();
        if (pace.achieved().isEmpty()) {
            return pace.needed().isPresent()
                    ? "Tempo: der skal %s om året til for at nå %s; hvor hurtigt det går, kan først siges af et helt år."
                            .formatted(
                                    Yearly.of(prospect).needed(),
                                    target("målet i ", pace.next().orElseThrow()))
                    : "";
        }
        String since = Danish.period(pace.achieved().get().from());
        return "Tempo: %s siden %s, %s.".formatted(achieved(prospect), since, aim(prospect));
    }

    private static String aim(Prospect prospect) {
        Pace pace = prospect.pace();
        if (pace.needed().isPresent()) {
            return "der skal %s til for at nå %s"
                    .formatted(needed(prospect), target("målet i ", pace.next().orElseThrow()));
        }
        return pace.next()
                .map(next -> "og tallet opfylder allerede " + target("målet for ", next))
                .orElseGet(() -> "og der er intet mål efter "
                        + Danish.period(last(prospect).period()));
    }

    @Override
    public String brief(Prospect prospect) {
        Pace pace = prospect.pace();
        return pace.achieved().isPresent() && pace.needed().isPresent()
                ? "Tempo: %s, der skal %s til".formatted(achieved(prospect), needed(prospect))
                : "";
    }

    /** The unit stands once, where the pace has said it. */
    private static String needed(Prospect prospect) {
        Yearly yearly = Yearly.of(prospect);
        return yearly.still() ? yearly.needed() + " om året" : yearly.neededNumber();
    }

    private static String achieved(Prospect prospect) {
        Yearly yearly = Yearly.of(prospect);
        if (yearly.still()) {
            return "uændret";
        }
        Achieved achieved = prospect.pace().achieved().orElseThrow();
        boolean rises = achieved.perYear() > 0;
        Direction direction = prospect.indicator().direction();
        if (direction == Direction.WITHIN && prospect.pace().needed().isEmpty()) {
            return "%s %s om året".formatted(rises ? "op" : "ned", yearly.achieved());
        }
        boolean shouldRise = prospect.pace().needed().isPresent()
                ? prospect.pace().needed().getAsDouble() > 0
                : direction == Direction.UP;
        return yearly.achieved() + " om året" + (rises == shouldRise ? "" : " den forkerte vej");
    }

    private static String target(String start, Target target) {
        return start + Danish.period(target.period()) + (target.adopted().isPresent() ? "" : " (ikke vedtaget)");
    }

    private static Target last(Prospect prospect) {
        return prospect.indicator().targets().get(prospect.indicator().targets().size() - 1);
    }

    @Override
    public String forecast(Prospect prospect) {
        return prospect.forecast()
                .map(one -> one.fold(
                        shown -> DanishForecast.shown(prospect, shown),
                        withheld -> "Ingen fremskrivning: " + DanishForecast.withheld(withheld)))
                .orElse("");
    }
}
