package dk.sigtepunkt.sources.internal.quote;

final class DanishQuoteWords implements QuoteWords {
    @Override
    public String between(String text) {
        return "»" + text + "«";
    }

    @Override
    public String cell() {
        return "cellen";
    }

    @Override
    public String unreadableCell() {
        return "cellen kan ikke læses";
    }
}
