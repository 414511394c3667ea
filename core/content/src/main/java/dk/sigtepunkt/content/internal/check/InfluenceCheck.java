package dk.sigtepunkt.content.internal.check;

import dk.sigtepunkt.content.internal.committee.CommitteeMapper;
import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * That an influence has an end in the committee that declares it, that such an end is there, and that none is declared twice.
 * Whether another committee has the other end is not known where one file is read.
 */
final class InfluenceCheck {
    private static final InfluenceCheckWords WORDS = InfluenceCheckWords.danish();

    private final Committee committee;
    private final CommitteeMapper lines;
    private final Findings findings;

    InfluenceCheck(Committee committee, CommitteeMapper lines, Findings findings) {
        this.committee = committee;
        this.lines = lines;
        this.findings = findings;
    }

    void run() {
        Set<List<FocusAreaRef>> seen = new HashSet<>();
        for (int index = 0; index < committee.influences().size(); index++) {
            Influence one = committee.influences().get(index);
            if (!own(one.from()) && !own(one.to())) {
                findings.add(lines.line("influences", index), WORDS.ofOthers(one));
            }
            there(one.from(), index, "from");
            there(one.to(), index, "to");
            if (!seen.add(List.of(one.from(), one.to()))) {
                findings.add(lines.line("influences", index), WORDS.declaredTwice(one));
            }
        }
    }

    private boolean own(FocusAreaRef area) {
        return area.committee().equals(committee.id());
    }

    private void there(FocusAreaRef area, int index, String part) {
        if (own(area)
                && committee.focusAreas().stream().noneMatch(one -> one.ref().equals(area))) {
            findings.add(lines.line("influences", index, part), WORDS.unknownArea(area));
        }
    }
}
