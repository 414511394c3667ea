package dk.sigtepunkt.domain.access;

/** What one needs in order to do or see something; a use case asks for exactly one, and for one more where it says so. */
public enum Permission {
    /** To take figures in. */
    RECORD_FIGURES,
    /** To put committees in, stop them and take them out. */
    DEPLOY_COMMITTEES,
    /** To deploy what comes to count, or no longer to count, in quarters that are over; asked for besides deploying. */
    CHANGE_ENDED_QUARTERS,
    /** To have data sources asked, and to hand files in to them. */
    OPERATE_SOURCES,
    /** To let held figures in or throw them away. */
    DECIDE_QUARANTINE,
    /** To keep what the strategy says. */
    KEEP_STRATEGY,
    /** To write what the council decided of its areas and targets. */
    RECORD_DECISIONS,
    /** To begin actions, decide them, word them anew and end them. */
    KEEP_ACTIONS,
    /** To tell how an action goes, and to start, adjust and complete it. */
    UPDATE_ACTIONS,
    /** To write down what a body asks, of whichever committee, and that an answer is not enough. */
    ASK_QUESTIONS,
    /** To answer what one's committee is asked, and to hand it on. */
    ANSWER_QUESTIONS,
    /** To set another status than the computed one of a focus area, and to tell why one is off course. */
    SET_STATUS,
    /** To write down what a body said of the figures. */
    RECORD_DIALOGUE,
    /** To read what one's committee has written and not released. */
    SEE_DRAFTS,
    /** To write what one's committee says of a quarter in its own words. */
    WRITE_SECTIONS,
    /** To let everybody read it. */
    RELEASE_SECTIONS,
    /** To begin one's committee's report and to submit it. */
    SUBMIT_REPORTS,
    /** To send back a report that was submitted. */
    SEND_BACK_REPORTS,
    /** To write down that one's committee has treated its report. */
    TREAT_REPORTS,
    /** To write down that a report was laid before a body. */
    LAY_REPORTS,
    /** To let everybody read a report, at once or at an hour to come. */
    PUBLISH_REPORTS,
    /** To close an item of a report with its ground, so that nobody outside reads it, and to open it again. */
    CLOSE_REPORT_ITEMS,
    /** To write the reports that are no committee's, to submit them and to write down that they were treated. */
    KEEP_OVERALL_REPORTS,
    /** To propose what reports consist of, and to write down that a body approved it. */
    KEEP_REPORT_TEMPLATES,
    /** To read a report that was submitted, besides those of its committee. */
    SEE_SUBMITTED_REPORTS,
    /** To read a report that its committee has treated, besides those. */
    SEE_TREATED_REPORTS,
    /** To read a report of whichever committee that was laid before a body, besides those. */
    SEE_LAID_REPORTS,
    /** To read a quarter's figures and statuses before its report is published, where the municipality holds them back until then. */
    SEE_RUNNING_FIGURES,
    /** To write down what was seen and heard, as a draft, and to take a story back. */
    KEEP_EVIDENCE,
    /** To let everybody read what was seen and heard, to correct it and to withdraw it. */
    PUBLISH_EVIDENCE,
    /** To write that an action contributes to an effect, as a draft. */
    KEEP_CLAIMS,
    /** To let everybody read such a claim, to correct it and to take it back. */
    PUBLISH_CLAIMS,
    /** To write down how many took part, and to read what one's committee has counted. */
    KEEP_TURNOUTS,
    /** To write down, as a draft, how one's committee sees areas work on one another. */
    KEEP_INFLUENCES,
    /** To say it for one's committee, to answer what another one says of it, and to answer a hearing. */
    DECIDE_INFLUENCES,
    /** To move, cancel and add what one's committee has in its year. */
    KEEP_WHEEL,
    /** To read what citizens propose before it is published, and to decide what becomes of it. */
    MODERATE_PROPOSALS,
    /** To see what was kept of sources' answers, what refused files said, and what waits in quarantine. */
    SEE_SOURCES,
    /** To see how the server fares, and who deployed what. */
    SEE_OPERATIONS,
    /** To let code that a committee brings run inside the server. */
    APPROVE_CODE,
    /** To make accounts, help people in again and end accounts. */
    MANAGE_ACCOUNTS,
    /** To give people roles and end them. */
    GRANT_ROLES,
    /** To be told all that is kept of a person, and to erase it. */
    HANDLE_PERSONAL_DATA,
    /** To make and end keys for other systems. */
    ISSUE_SYSTEM_TOKENS,
    /** To let it be later in an installation whose time is simulated; nobody's but the owner's of the machine. */
    MOVE_TIME,
    /** To read who did what. */
    SEE_AUDIT
}
