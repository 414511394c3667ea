package dk.sigtepunkt.content.internal.committee;

import dk.sigtepunkt.content.internal.yaml.YamlCodes;
import dk.sigtepunkt.content.internal.yaml.YamlFields;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.contracts.source.Guards;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.contracts.time.Rhythm;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads where figures are fetched. */
final class SourceMapper {
    private static final MappingWords WORDS = MappingWords.danish();

    private final CommitteeId committee;
    private final AreaWords areas;

    SourceMapper(CommitteeId committee, AreaWords areas) {
        this.committee = committee;
        this.areas = areas;
    }

    SourceDefinition source(YamlFields fields) {
        Connector connector = YamlCodes.find(Connector.values(), Connector::code, fields.text("connector"));
        return new SourceDefinition(
                new SourceKey(committee, fields.text("key")),
                fields.text("name"),
                connector,
                each(fields.namedTexts("settings"), areas::filled),
                fields.has("schedule") ? rhythm(fields.group("schedule")) : Rhythm.BY_HAND,
                fields.has("guards") ? guards(fields.group("guards")) : Guards.DEFAULT,
                fields.integer("threshold", 0),
                fields.groups("figures").stream()
                        .map(figure -> figure(figure, connector))
                        .toList());
    }

    private static Rhythm rhythm(YamlFields fields) {
        return new Rhythm(
                fields.has("at") ? LocalTime.parse(fields.text("at")) : Rhythm.BY_HAND.at(),
                YamlCodes.find(Rhythm.Days.values(), Rhythm.Days::code, fields.text("days")),
                fields.dates("dates"));
    }

    private static Guards guards(YamlFields fields) {
        Guards standard = Guards.DEFAULT;
        return new Guards(
                fields.has("largestJump") ? fields.number("largestJump") : standard.largestJump(),
                fields.has("largestShrink") ? fields.number("largestShrink") : standard.largestShrink(),
                fields.flag("signMayChange"),
                fields.flag("mayBeAllZero"));
    }

    private FigureMapping figure(YamlFields fields, Connector connector) {
        return new FigureMapping(
                new IndicatorId(committee, fields.text("indicator")),
                fields.namedTexts("where"),
                column(fields, "period", DanishColumns.period(connector)),
                fields.text("area"),
                each(fields.namedTexts("areas"), area -> areas.one(area).value()),
                fields.namedTexts("breakdowns"),
                fields.namedTexts("totals"),
                column(fields, "value", DanishColumns.value(connector)),
                fields.text("count"),
                fields.has("factor") ? fields.number("factor") : 1,
                fields.text("unit"));
    }

    private static Map<String, String> each(Map<String, String> texts, UnaryOperator<String> change) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.replaceAll((name, text) -> change.apply(text));
        return changed;
    }

    private static String column(YamlFields fields, String field, String standard) {
        String column = fields.has(field) ? fields.text(field) : standard;
        if (column.isEmpty()) {
            throw new IllegalArgumentException(WORDS.columnMissing(fields.text("indicator"), field));
        }
        return column;
    }
}
