package dk.sigtepunkt.contracts.wheel;

/** What an entry of a wheel is. Codes stand in files, addresses and the database: they stay. */
public enum EntryKind {
    MEETING("meeting"),
    /** Something has to be there by then; of a quarter its report, or a committee's own words where nobody wrote a report. */
    DEADLINE("deadline"),
    /** The quarter's report has to be submitted by then: the committee's, or of a body the one of all. */
    REPORT_DEADLINE("report-deadline"),
    /** The committee's own words of the quarter have to be released by then. */
    WORDS_DEADLINE("words-deadline"),
    /** The quarter's figures have to be there by then. */
    FIGURES_DEADLINE("figures-deadline"),
    /** The committee has to have answered by then what changed in others and is felt in its areas. */
    HEARING_DEADLINE("hearing-deadline"),
    /** A report is taken up. */
    REPORT("report"),
    /** Others are asked, or their answers are due. */
    HEARING("hearing"),
    PUBLICATION("publication");

    private final String code;

    EntryKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether something has to be there by then, whatever it is. */
    public boolean deadline() {
        return switch (this) {
            case DEADLINE, REPORT_DEADLINE, WORDS_DEADLINE, FIGURES_DEADLINE, HEARING_DEADLINE -> true;
            case MEETING, REPORT, HEARING, PUBLICATION -> false;
        };
    }

    /** Whether people come together for it, so that it cannot lie in weeks without meetings. */
    public boolean gathers() {
        return this == MEETING || this == HEARING;
    }
}
