package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

final class DanishStateWords implements StateWords {
    @Override
    public String unknown(String id, List<Strategy> all) {
        return "Ingen strategi her har id »%s«. Der er %s."
                .formatted(
                        id,
                        all.stream()
                                .map(strategy -> "»%s«".formatted(strategy.id()))
                                .collect(Collectors.joining(", ")));
    }

    @Override
    public String clash() {
        return "Imens har en anden skrevet en tilstand; den står under strategiens tilstande. Send igen, hvis din skal gælde i"
                + " stedet.";
    }

    @Override
    public String whyItIsADraft() {
        return "Skriv, hvorfor strategien er et udkast; læserne får det at se.";
    }

    @Override
    public String whoAdopted() {
        return "Skriv, hvem der har vedtaget strategien, for eksempel Kommunalbestyrelsen.";
    }

    @Override
    public String whenAdopted() {
        return "Skriv den dag, strategien blev vedtaget, for eksempel 2026-01-28.";
    }

    @Override
    public String whereToRead() {
        return "Skriv, hvor vedtagelsen kan læses, for eksempel sagens nummer.";
    }

    @Override
    public String whichComesAfter() {
        return "Skriv id på den strategi, der kommer efter.";
    }

    @Override
    public String whenSuperseded() {
        return "Skriv den dag, strategien blev afløst, for eksempel 2026-01-28.";
    }

    @Override
    public String tooLong(int characters, int most) {
        return "En tekst er på %s tegn. Forkort den til højst %s."
                .formatted(Danish.number(characters, 0), Danish.number(most, 0));
    }

    @Override
    public String noDay(String text) {
        return "»%s« er ikke en dag. Skriv den som 2026-01-28.".formatted(text);
    }

    @Override
    public String toCome(LocalDate day) {
        return "Den %s er ikke kommet endnu. Skriv det, når det er sket.".formatted(Danish.date(day));
    }

    @Override
    public String adoptedAlready(Strategy strategy, StrategyState.Adopted adopted) {
        return "»%s« er vedtaget %s og kan ikke blive et udkast igen."
                .formatted(strategy.title(), Danish.date(adopted.on()));
    }

    @Override
    public String supersededAlready(Strategy strategy, StrategyState.Superseded superseded) {
        return "»%s« blev afløst %s og kan ikke vedtages igen."
                .formatted(strategy.title(), Danish.date(superseded.on()));
    }

    @Override
    public String neverAdopted(Strategy strategy) {
        return "»%s« er et udkast, og kun en vedtaget strategi kan afløses. Skriv først, at den er vedtaget."
                .formatted(strategy.title());
    }

    @Override
    public String stillHolds(Strategy other) {
        return "»%s« er vedtaget for %d–%d og gælder stadig. Skriv først, at den er afløst."
                .formatted(other.title(), other.firstYear(), other.lastYear());
    }

    @Override
    public String isNoText() {
        return "Filen er ikke en tekst i UTF-8. Gem den som ren tekst, Markdown eller HTML i UTF-8, og send den igen.";
    }

    @Override
    public String saysNothing() {
        return "Der er ikke et eneste ord i filen. Den tekst, der gælder, er ikke ændret.";
    }

    @Override
    public String itself() {
        return "En strategi kan ikke afløse sig selv.";
    }

    @Override
    public String isSupersededItself(Strategy successor) {
        return "»%s« er selv afløst og kan ikke afløse andre.".formatted(successor.title());
    }

    @Override
    public String beforeAdoption(Strategy strategy, StrategyState.Adopted adopted) {
        return "»%s« blev først vedtaget %s og kan ikke være afløst før."
                .formatted(strategy.title(), Danish.date(adopted.on()));
    }
}
