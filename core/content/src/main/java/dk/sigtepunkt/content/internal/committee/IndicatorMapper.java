package dk.sigtepunkt.content.internal.committee;

import dk.sigtepunkt.content.internal.yaml.YamlCodes;
import dk.sigtepunkt.content.internal.yaml.YamlFields;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.indicator.Adoption;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Baseline;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.SourceBinding;
import dk.sigtepunkt.contracts.indicator.SourceKind;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Thresholds;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.time.Frequency;
import java.util.List;
import java.util.Optional;

final class IndicatorMapper {
    private static final MappingWords WORDS = MappingWords.danish();
    private static final List<String> JUDGED_BY = List.of("direction", "targets", "thresholds");

    private final CommitteeId committee;
    private final SuccessionMapper successions;
    private final AreaWords areas;

    IndicatorMapper(CommitteeId committee, SuccessionMapper successions, AreaWords areas) {
        this.committee = committee;
        this.areas = areas;
        this.successions = successions;
    }

    /** @throws IllegalArgumentException when a background figure says what it is judged by */
    Indicator indicator(YamlFields fields) {
        boolean background = fields.flag("background");
        if (background && JUDGED_BY.stream().anyMatch(fields::has)) {
            throw new IllegalArgumentException(WORDS.judgedBackground());
        }
        Baseline baseline = baseline(fields.group("baseline"));
        return new Indicator(
                new IndicatorId(committee, fields.text("key")),
                new FocusAreaKey(fields.text("focusArea")),
                fields.text("name"),
                fields.text("definition"),
                unit(fields.group("unit")),
                background
                        ? Direction.NONE
                        : YamlCodes.find(Direction.values(), Direction::code, fields.text("direction")),
                baseline,
                fields.groups("targets").stream()
                        .map(target -> target(target, baseline))
                        .toList(),
                fields.has("thresholds") ? thresholds(fields.group("thresholds")) : Thresholds.DEFAULT,
                YamlCodes.find(Frequency.values(), Frequency::code, fields.text("frequency")),
                fields.integer("every", 1),
                YamlCodes.find(Aggregation.values(), Aggregation::code, fields.text("aggregation")),
                source(fields.group("source")),
                successions.replaces(fields, ItemKind.INDICATOR),
                new MethodMapper(committee, areas).method(fields),
                TagMapper.tags(fields));
    }

    private static Unit unit(YamlFields fields) {
        return new Unit(
                fields.text("symbol"),
                YamlCodes.find(UnitKind.values(), UnitKind::code, fields.text("kind")),
                fields.integer("decimals", 0));
    }

    private static Baseline baseline(YamlFields fields) {
        return new Baseline(fields.period("period"), fields.number("value"), fields.text("source"), adopted(fields));
    }

    private static Target target(YamlFields fields, Baseline baseline) {
        if (fields.has("change")) {
            return RelativeTarget.of(fields, baseline, adopted(fields));
        }
        boolean point = fields.has("value");
        return new Target(
                fields.period("period"),
                fields.number(point ? "value" : "low"),
                fields.number(point ? "value" : "high"),
                fields.text("source"),
                adopted(fields));
    }

    private static Thresholds thresholds(YamlFields fields) {
        return new Thresholds(fields.number("onTrack"), fields.number("attention"), adopted(fields));
    }

    private static Optional<Adoption> adopted(YamlFields fields) {
        return Optional.of(fields)
                .filter(part -> part.has("adopted"))
                .map(part -> part.group("adopted"))
                .map(part -> new Adoption(part.text("body"), part.date("on"), part.text("source")));
    }

    private static SourceBinding source(YamlFields fields) {
        return new SourceBinding(
                YamlCodes.find(SourceKind.values(), SourceKind::code, fields.text("kind")),
                fields.text("name"),
                fields.text("dataset"),
                fields.text("attribution"),
                fields.integer("publicationLagDays", 0));
    }
}
