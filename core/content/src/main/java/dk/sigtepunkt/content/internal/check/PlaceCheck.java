package dk.sigtepunkt.content.internal.check;

import dk.sigtepunkt.content.internal.committee.CommitteeMapper;
import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.Place;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.municipality.Municipality;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** That places have codes of their own, and that indicators are compared with areas that somebody knows. */
final class PlaceCheck {
    private static final CheckWords WORDS = CheckWords.danish();
    private static final Pattern OFFICIAL = Pattern.compile("\\d{3}");

    private final Committee committee;
    private final CommitteeMapper lines;
    private final Findings findings;

    PlaceCheck(Committee committee, CommitteeMapper lines, Findings findings) {
        this.committee = committee;
        this.lines = lines;
        this.findings = findings;
    }

    void run() {
        Municipality municipality = lines.areas().municipality();
        Set<AreaCode> declared = new HashSet<>();
        List<Place> places = committee.places();
        for (int index = 0; index < places.size(); index++) {
            AreaCode code = places.get(index).code();
            int line = lines.line("places", index);
            if (!declared.add(code)) {
                findings.add(line, WORDS.placeTwice(code));
            }
            if (OFFICIAL.matcher(code.value()).matches()) {
                findings.add(line, WORDS.officialCode(code));
            }
        }
        for (int index = 0; index < committee.indicators().size(); index++) {
            compared(index, committee.indicators().get(index), declared, municipality);
        }
    }

    private void compared(int index, Indicator indicator, Set<AreaCode> declared, Municipality municipality) {
        for (AreaCode area : indicator.method().compareWith()) {
            int line = lines.line("indicators", index, "compareWith");
            if (area.equals(municipality.area())) {
                findings.add(line, WORDS.comparedWithItself(indicator, area));
            } else if (!area.equals(municipality.region().code())
                    && !OFFICIAL.matcher(area.value()).matches()
                    && !declared.contains(area)) {
                findings.add(line, WORDS.comparedWithUnknown(indicator, area));
            }
        }
    }
}
