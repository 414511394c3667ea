package dk.sigtepunkt.web.internal.work;

import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.web.internal.page.Links;

/** What waits for somebody to write: questions without an answer, and files that say something else than people wrote. */
record WaitingInWriting(QuestionHistory questions, Reading reading) {
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
    }
}
