package dk.sigtepunkt.domain.text;

import java.time.LocalDate;

final class DanishAsOfWords implements AsOfWords {
    @Override
    public String inFuture(String written, LocalDate today) {
        return "asOf »%s« ligger i fremtiden; skriv en dag til og med i dag, fx %s".formatted(written, today);
    }

    @Override
    public String unreadable(String written) {
        return ("asOf »%s« er hverken en dag eller et tidspunkt; skriv fx 30.06.2025 eller 2025-06-30 (dagens slutning i Danmark)"
                        + " eller 2025-06-30T10:00:00Z")
                .formatted(written);
    }
}
