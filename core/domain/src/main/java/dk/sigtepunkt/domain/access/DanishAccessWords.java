package dk.sigtepunkt.domain.access;

final class DanishAccessWords implements AccessWords {
    @Override
    public String notKnown() {
        return "Log ind, eller send nøglen, og prøv igen.";
    }

    @Override
    public String notAllowed() {
        return "Det har du ikke ret til.";
    }
}
