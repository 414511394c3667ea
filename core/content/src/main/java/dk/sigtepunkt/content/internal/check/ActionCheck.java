package dk.sigtepunkt.content.internal.check;

import dk.sigtepunkt.content.internal.committee.CommitteeMapper;
import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.AreaLink;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.indicator.Indicator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * That what actions name of their own committee is there, that their effects are written in the indicators' units, and that
 * effects come in years in which something of the action can show. What they name of other committees is not known where one
 * file is read.
 */
final class ActionCheck {
    private static final ActionCheckWords WORDS = ActionCheckWords.danish();

    private final Committee committee;
    private final CommitteeMapper lines;
    private final Findings findings;

    ActionCheck(Committee committee, CommitteeMapper lines, Findings findings) {
        this.committee = committee;
        this.lines = lines;
        this.findings = findings;
    }

    void run() {
        for (int index = 0; index < committee.actions().size(); index++) {
            Action action = committee.actions().get(index);
            effects(index, action);
            links(index, action.details().alsoServes());
        }
    }

    private void effects(int index, Action action) {
        List<ExpectedEffect> effects = action.details().effects();
        for (int at = 0; at < effects.size(); at++) {
            effect(index, at, action, effects.get(at));
        }
    }

    private void effect(int index, int at, Action action, ExpectedEffect effect) {
        if (effect.indicator().committee().equals(committee.id())) {
            indicator(index, at, action, effect);
        }
        LocalDate from = action.start().plusMonths(effect.lagMonths());
        LocalDate to = action.end().plusMonths(effect.lagMonths());
        int first = effect.byYear().firstKey();
        int last = effect.byYear().lastKey();
        if (last < from.getYear()) {
            findings.add(line(index, at, "years"), WORDS.lagBeyondYears(action, from));
        } else if (first < from.getYear()) {
            findings.add(line(index, at, "years"), WORDS.effectTooEarly(action, from, first));
        }
        if (last > to.getYear()) {
            findings.add(line(index, at, "years"), WORDS.effectTooLate(action, to, last));
        }
    }

    private void indicator(int index, int at, Action action, ExpectedEffect effect) {
        Optional<Indicator> indicator = committee.indicators().stream()
                .filter(one -> one.id().equals(effect.indicator()))
                .findFirst();
        String unit = lines.effectUnit(index, at);
        if (indicator.isEmpty()) {
            findings.add(line(index, at, "indicator"), WORDS.unknownIndicator(action, effect.indicator()));
        } else if (!indicator.get().unit().symbol().equals(unit)) {
            findings.add(line(index, at, "unit"), WORDS.otherUnit(unit, indicator.get()));
        }
    }

    private int line(int index, int effect, String part) {
        return lines.line("actions", index, "effects/%d/%s".formatted(effect, part));
    }

    private void links(int index, List<AreaLink> links) {
        for (int at = 0; at < links.size(); at++) {
            FocusAreaRef area = links.get(at).area();
            boolean own = area.committee().equals(committee.id());
            if (own
                    && committee.focusAreas().stream()
                            .noneMatch(one -> one.ref().equals(area))) {
                findings.add(lines.line("actions", index, "alsoServes/%d".formatted(at)), WORDS.unknownArea(area));
            }
        }
    }
}
