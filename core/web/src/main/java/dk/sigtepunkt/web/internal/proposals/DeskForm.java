package dk.sigtepunkt.web.internal.proposals;

/** The forms of who moderates. */
enum DeskForm {
    ASSIGN("/giv", "proposals.assign.title", "proposals.assign.lead"),
    PUBLISH("/offentliggoer", "proposals.publish.title", "proposals.publish.lead"),
    REJECT("/afvis", "proposals.reject.title", "proposals.reject.lead"),
    BECOME("/handling", "proposals.become.title", "proposals.become.lead"),
    CLOSE("/svar", "proposals.close.title", "proposals.close.lead");

    private final String end;
    private final String title;
    private final String lead;

    /** The keys of what it is called, and of what is said above it. */
    DeskForm(String end, String title, String lead) {
        this.end = end;
        this.title = title;
        this.lead = lead;
    }

    String address(int number) {
        return ProposalAddresses.atTheDesk(number) + end;
    }

    String title() {
        return title;
    }

    String lead() {
        return lead;
    }
}
