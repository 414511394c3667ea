package dk.sigtepunkt.sources.internal.read.xlsx;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.quote.Quoted;
import java.util.List;
import java.util.stream.Collectors;

final class DanishXlsxWords implements XlsxWords {
    @Override
    public String oldOrLocked() {
        return "Filen er et ældre regneark (.xls) eller beskyttet med adgangskode. Gem den som »Excel-projektmappe (.xlsx)« uden adgangskode.";
    }

    @Override
    public String notAWorkbook() {
        return "Filen er ikke et regneark (.xlsx). Er den CSV, så skriv »connector: csv« ved datakilden.";
    }

    @Override
    public String broken() {
        return "Regnearket kan ikke pakkes ud: filen er ufuldstændig eller ødelagt.";
    }

    @Override
    public String unreadable() {
        return "Regnearket kan ikke læses: filen er ødelagt, eller den er ikke gemt som .xlsx. Gem den igen fra et regneark.";
    }

    @Override
    public String tooManyParts(int most) {
        return notOpened("det har over %d dele".formatted(most));
    }

    @Override
    public String hasDoctype(String part) {
        return notOpened("%s har en DOCTYPE".formatted(part(part)));
    }

    @Override
    public String largePart(String part, long megabytes) {
        return notOpened(
                "%s fylder over %d MB og kan ikke være i serverens hukommelse".formatted(part(part), megabytes));
    }

    @Override
    public String large(long megabytes) {
        return notOpened("det fylder over %d MB, når det er pakket ud".formatted(megabytes));
    }

    @Override
    public String packedTooHard(int times) {
        return notOpened("det bliver over %d gange større, når det pakkes ud".formatted(times));
    }

    private static String part(String name) {
        return Quoted.phrase("delen " + Quoted.shown(name), "en af dets dele");
    }

    private static String notOpened(String why) {
        return "Regnearket åbnes ikke, for %s. Gem kun det ark, der skal bruges, i en ny fil.".formatted(why);
    }

    @Override
    public String notComputed(String address) {
        return "Celle %s har en formel, der ikke er regnet ud. Åbn filen i et regneark, og gem den igen."
                .formatted(address);
    }

    @Override
    public String noSheet(String wanted, List<String> there) {
        return "Regnearket har ikke arket »%s«; det har %s."
                .formatted(
                        wanted,
                        Quoted.phrase(
                                there.stream().map(Quoted::shown).collect(Collectors.joining(", ")),
                                Danish.count(there.size(), "andet ark", "andre ark")));
    }

    @Override
    public String column(int number, String sheet) {
        return "%d på arket %s".formatted(number, sheet);
    }

    @Override
    public String noHeadings() {
        return "Arket har ingen overskrifter.";
    }

    @Override
    public String noRows() {
        return "Arket har overskrifter, men ingen rækker.";
    }

    @Override
    public String unknownHeaderRow(String setting) {
        return "Indstillingen headerRow er »%s«; den skal være et rækkenummer.".formatted(setting);
    }

    @Override
    public String chosen(String sheet) {
        return "Regnearket har flere ark, og datakilden nævner ikke hvilket; %s er læst."
                .formatted(Quoted.phrase("arket " + Quoted.shown(sheet), "det første synlige ark"));
    }

    @Override
    public String hiddenRows(int rows) {
        return "%s i arket er skjult og er læst med.".formatted(rows == 1 ? "1 række" : rows + " rækker");
    }
}
