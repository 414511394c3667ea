package dk.sigtepunkt.content.internal.check;

import dk.sigtepunkt.content.internal.committee.CommitteeMapper;
import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** That what replaces what makes sense within one committee, so that a former series or action has one continuation. */
final class SuccessionCheck {
    private static final CheckWords WORDS = CheckWords.danish();

    private final Committee committee;
    private final CommitteeMapper lines;
    private final Findings findings;
    private final Map<ItemRef, ItemRef> claimed = new HashMap<>();

    SuccessionCheck(Committee committee, CommitteeMapper lines, Findings findings) {
        this.committee = committee;
        this.lines = lines;
        this.findings = findings;
    }

    void run() {
        for (int entry = 0; entry < committee.replaces().size(); entry++) {
            check(ItemRef.of(committee.id()), committee.replaces().get(entry), lines.replacesLine(entry));
        }
        for (int index = 0; index < committee.focusAreas().size(); index++) {
            var area = committee.focusAreas().get(index);
            check("focusAreas", index, ItemRef.of(area.ref()), area.replaces());
        }
        for (int index = 0; index < committee.indicators().size(); index++) {
            var indicator = committee.indicators().get(index);
            check("indicators", index, ItemRef.of(indicator.id()), indicator.replaces());
        }
        for (int index = 0; index < committee.actions().size(); index++) {
            var action = committee.actions().get(index);
            check("actions", index, action.ref(), action.replaces());
        }
    }

    private void check(String list, int index, ItemRef item, List<Succession> replaces) {
        for (int entry = 0; entry < replaces.size(); entry++) {
            check(item, replaces.get(entry), lines.replacesLine(list, index, entry));
        }
    }

    private void check(ItemRef item, Succession succession, int line) {
        ItemRef former = succession.former();
        if (former.equals(item)) {
            findings.add(line, WORDS.replacesItself(item));
            return;
        }
        ItemRef other = claimed.putIfAbsent(former, item);
        if (other != null && other.equals(item)) {
            findings.add(line, WORDS.replacedTwice(former, item));
        } else if (other != null && (former.kind() == ItemKind.INDICATOR || former.kind() == ItemKind.ACTION)) {
            findings.add(line, WORDS.replacedByTwo(former, other, item));
        }
    }
}
