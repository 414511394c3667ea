package dk.sigtepunkt.content.internal.committee;

import dk.sigtepunkt.content.internal.yaml.YamlCodes;
import dk.sigtepunkt.content.internal.yaml.YamlFields;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Companion;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.Method;
import java.util.Optional;

/** Reads how an indicator's figures are arrived at. */
final class MethodMapper {
    private static final MappingWords WORDS = MappingWords.danish();

    private final CommitteeId committee;
    private final AreaWords areas;

    MethodMapper(CommitteeId committee, AreaWords areas) {
        this.committee = committee;
        this.areas = areas;
    }

    Method method(YamlFields indicator) {
        return new Method(
                indicator.has("version") ? indicator.text("version") : Method.MEASURED.version(),
                indicator.has("formula") ? Optional.of(formula(indicator.group("formula"))) : Optional.empty(),
                indicator.groups("companions").stream().map(this::companion).toList(),
                indicator.flag("forward"),
                indicator.texts("compareWith").stream()
                        .flatMap(area -> areas.all(area).stream())
                        .distinct()
                        .toList());
    }

    private Formula formula(YamlFields fields) {
        Formula.Kind kind = YamlCodes.find(Formula.Kind.values(), Formula.Kind::code, fields.text("kind"));
        if (fields.has("per") && kind != Formula.Kind.PER_INHABITANT) {
            throw new IllegalArgumentException(WORDS.perWithoutInhabitants());
        }
        return new Formula(
                kind,
                fields.texts("of").stream().map(this::indicator).toList(),
                fields.has("per") ? fields.number("per") : 1,
                fields.integer("window", 1),
                fields.has("base") ? Optional.of(fields.period("base")) : Optional.empty());
    }

    private Companion companion(YamlFields fields) {
        return new Companion(
                indicator(fields.text("indicator")),
                YamlCodes.find(Companion.Role.values(), Companion.Role::code, fields.text("role")));
    }

    /** A bare key is an indicator of this committee, {@code committee.key} one of another. */
    private IndicatorId indicator(String text) {
        return text.indexOf('.') < 0 ? new IndicatorId(committee, text) : IndicatorId.parse(text);
    }
}
