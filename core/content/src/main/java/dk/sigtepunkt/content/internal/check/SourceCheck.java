package dk.sigtepunkt.content.internal.check;

import dk.sigtepunkt.content.internal.committee.CommitteeMapper;
import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** That each source serves indicators that the committee has and no other source serves, from columns it fetches. */
final class SourceCheck {
    private static final SettingWords WORDS = SettingWords.danish();
    private static final String LIST = "dataSources";
    private static final List<String> ALWAYS = List.of("Tid", "ContentsCode");

    private final Committee committee;
    private final CommitteeMapper lines;
    private final Findings findings;
    private final Map<IndicatorId, SourceDefinition> serving = new HashMap<>();

    SourceCheck(Committee committee, CommitteeMapper lines, Findings findings) {
        this.committee = committee;
        this.lines = lines;
        this.findings = findings;
    }

    void run() {
        Set<String> keys = new HashSet<>();
        for (int index = 0; index < committee.sources().size(); index++) {
            SourceDefinition source = committee.sources().get(index);
            int item = index;
            if (!keys.add(source.key().key())) {
                findings.add(lines.line(LIST, index), WORDS.keyUsedBefore(source.key()));
            }
            new SettingsCheck(source, (setting, sentence) -> findings.add(line(item, setting), sentence)).run();
            figures(index, source);
        }
    }

    private int line(int index, String setting) {
        return lines.line(LIST, index, "settings/" + setting.replaceFirst("\\.", "/"));
    }

    private void figures(int index, SourceDefinition source) {
        for (int figure = 0; figure < source.figures().size(); figure++) {
            FigureMapping mapping = source.figures().get(figure);
            int line = lines.line(LIST, index, "figures/" + figure);
            served(mapping.indicator(), source, line);
            if (source.connector() == Connector.STATISTIKBANKEN) {
                columns(mapping, source, line);
            }
            mapping.areas().values().forEach(area -> findings.checked(line, () -> new AreaCode(area)));
        }
    }

    private void served(IndicatorId indicator, SourceDefinition source, int line) {
        Optional<Boolean> computed = CommitteeMapper.byKey(committee.indicators(), indicator.key())
                .map(known -> known.method().formula().isPresent());
        if (computed.isEmpty()) {
            findings.add(line, WORDS.unknownIndicator(source, indicator));
        } else if (computed.get()) {
            findings.add(line, WORDS.computedAndFetched(source, indicator));
        }
        SourceDefinition other = serving.putIfAbsent(indicator, source);
        if (other != null && !other.key().equals(source.key())) {
            findings.add(line, WORDS.fetchedTwice(other, source, indicator));
        }
    }

    /** Statistikbanken answers with the asked variables alone, so that another column would never be there. */
    private void columns(FigureMapping mapping, SourceDefinition source, int line) {
        Stream.of(
                        mapping.where().keySet().stream(),
                        mapping.breakdowns().values().stream(),
                        Stream.of(mapping.area(), mapping.period()))
                .flatMap(names -> names)
                .filter(name -> !name.isEmpty() && !ALWAYS.contains(name))
                .filter(name -> !source.settings().containsKey("variables." + name))
                .distinct()
                .forEach(name -> findings.add(line, WORDS.columnNotAskedFor(name)));
    }
}
