package dk.sigtepunkt.web.internal.work;

import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.steps.LeftActions;
import dk.sigtepunkt.web.internal.page.Links;

/**
 * What waits for somebody to write: questions without an answer, files that say something else than people wrote, and actions that
 * nobody sees to any more.
 */
record WaitingInWriting(QuestionHistory questions, LeftActions left, Reading reading) {
    void into(WhatWaits.Found found) {
        questions.book().all().stream()
                .filter(KeptQuestion::open)
                .forEach(one -> found.add(one.assigned().committee(), WaitingKind.QUESTIONS, "/spoergsmaal"));
        reading.committees()
                .actions()
                .all()
                .filter(action -> action.undecided().isPresent())
                .map(KeptAction::item)
                .forEach(item -> found.add(item.committee(), WaitingKind.DIFFERENCES, Links.NEWEST.story(item)));
        reading.committees()
                .actions()
                .all()
                .filter(left::left)
                .forEach(action -> found.add(action.item().committee(), WaitingKind.LEFT_ACTIONS, "/mine-handlinger"));
    }
}
