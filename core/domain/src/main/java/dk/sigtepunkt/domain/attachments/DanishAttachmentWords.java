package dk.sigtepunkt.domain.attachments;

import java.util.EnumMap;
import java.util.Map;

final class DanishAttachmentWords implements AttachmentWords {
    private static final Map<AttachmentKind, String> KINDS = new EnumMap<>(Map.of(
            AttachmentKind.JPEG, "Billede (JPEG)",
            AttachmentKind.PNG, "Billede (PNG)",
            AttachmentKind.PDF, "PDF",
            AttachmentKind.TEXT, "Ren tekst",
            AttachmentKind.CSV, "Tabel (CSV)",
            AttachmentKind.DOCX, "Dokument (Word)",
            AttachmentKind.XLSX, "Regneark (Excel)",
            AttachmentKind.PPTX, "Præsentation (PowerPoint)"));

    private static final Map<FileFault, String> GENERAL = Map.of(
            FileFault.EMPTY,
            "Filen er tom; vælg den rigtige fil.",
            FileFault.TOO_LARGE,
            "Filen må højst være på " + FileInspector.MOST_MEGABYTES
                    + " MB; gør billeder mindre, eller del filen i flere.",
            FileFault.UNKNOWN_KIND,
            "Filens indhold er ikke af en slags, der tages imod; gem den som JPEG, PNG, PDF, ren tekst (UTF-8), CSV, Word, Excel eller PowerPoint.",
            FileFault.PROGRAM,
            "Filens indhold er et program (%s), uanset hvad den hedder; programmer tages ikke imod.",
            FileFault.MARKUP,
            "Filens indhold er en side eller en tegning i kode (%s), som kan gøre noget i læserens browser; gem den som PDF eller PNG.",
            FileFault.ARCHIVE,
            "Filen er et arkiv (%s); pak det ud, og send filerne hver for sig.",
            FileFault.TWO_IN_ONE,
            "Filen er to filer i én: efter sin egen slutning indeholder den også %s; gem den på ny i det program, den er lavet i.",
            FileFault.TEXT_ENCODING,
            "Teksten er ikke gemt som UTF-8, eller der er styretegn i den (%s); gem den på ny som ren tekst med tegnsættet UTF-8.",
            FileFault.PERSONAL_NUMBER,
            "Der ser ud til at stå et CPR-nummer i %s; fjern det, før filen sendes.");

    private static final Map<FileFault, String> PICTURES = Map.of(
            FileFault.OTHER_PICTURE,
            "Billedet er af slagsen %s; gem det som JPEG eller PNG.",
            FileFault.PICTURE_TOO_LARGE,
            "Billedet er på %s billedpunkter, og det er for mange; gør det mindre.",
            FileFault.PICTURE_DAMAGED,
            "Billedet er ufuldstændigt eller beskadiget (%s); gem det på ny, eller tag det igen.",
            FileFault.PICTURE_COLOURS,
            "Billedets farver er til tryk (%s) og kan ikke vises; gem det som RGB.");

    private static final Map<FileFault, String> DOCUMENTS = Map.ofEntries(
            Map.entry(
                    FileFault.PDF_DAMAGED,
                    "PDF-filen er ufuldstændig eller beskadiget (%s); gem den på ny i det program, den er lavet i."),
            Map.entry(
                    FileFault.PDF_ENCRYPTED,
                    "PDF-filen er låst eller krypteret, så den ikke kan efterses; gem den uden adgangskode og uden begrænsninger."),
            Map.entry(
                    FileFault.PDF_ACTIVE,
                    "PDF-filen kan selv gøre noget hos læseren (%s); gem den uden scripts, formularhandlinger og indlejrede medier."),
            Map.entry(
                    FileFault.PDF_EMBEDDED,
                    "PDF-filen har andre filer i sig (%s); gem den uden vedhæftede filer, og send dem hver for sig."),
            Map.entry(
                    FileFault.PDF_TOO_COMPLEX,
                    "PDF-filen er for indviklet til at blive efterset (%s); gem den på ny, for eksempel ved at udskrive til PDF."),
            Map.entry(
                    FileFault.OLD_OFFICE,
                    "Filen er i et gammelt format fra før 2007 eller låst med adgangskode; gem den som docx, xlsx, pptx eller PDF uden adgangskode."),
            Map.entry(
                    FileFault.OFFICE_DAMAGED,
                    "Dokumentet er ufuldstændigt eller ikke bygget, som det skal (%s); åbn det, og gem det på ny."),
            Map.entry(
                    FileFault.OFFICE_MACROS,
                    "Dokumentet har makroer eller andet, der kører (%s); gem det uden makroer."),
            Map.entry(
                    FileFault.OFFICE_EMBEDDED,
                    "Dokumentet har andre filer i sig (%s); sæt dem ind som billeder eller tabeller, eller gem som PDF."),
            Map.entry(
                    FileFault.OFFICE_EXTERNAL,
                    "Dokumentet henter noget udefra, når det åbnes (%s); bryd kæden, og sæt indholdet ind i stedet."),
            Map.entry(
                    FileFault.OFFICE_TOO_LARGE,
                    "Dokumentet fylder for meget, når det pakkes ud (%s); gør dets billeder mindre, eller gem som PDF."),
            Map.entry(
                    FileFault.MALWARE,
                    "Virusscanneren fandt noget skadeligt i filen (%s), så den er ikke gemt; tal med IT, før den åbnes igen."),
            Map.entry(
                    FileFault.SCANNER_UNREACHABLE,
                    "Virusscanneren svarer ikke, så ingen filer kan tages imod lige nu; prøv igen senere, og sig det til IT, hvis det bliver ved."));

    private static final Map<String, String> LABELS = Map.of(
            "file", "Fil",
            "alt", "Hvad billedet viser",
            "text", "Indholdet som tekst");

    @Override
    public String label(String field) {
        return LABELS.getOrDefault(field, field);
    }

    @Override
    public String noneChosen() {
        return "Der er ikke valgt en fil; vælg den, der skal lægges ved.";
    }

    @Override
    public String several() {
        return "Der er valgt flere filer; læg dem ved, én fil ad gangen.";
    }

    @Override
    public String tooMany(int most) {
        return "Der kan højst ligge %d filer ved; fjern en af dem først.".formatted(most);
    }

    @Override
    public String itsName() {
        return "filens navn";
    }

    @Override
    public String unknownFile() {
        return "Filen findes ikke, eller den er fjernet.";
    }

    @Override
    public String lacking(Attachment file, Attachment.Lack lack) {
        return switch (lack) {
            case ALT ->
                "»%s« mangler en beskrivelse af, hvad billedet viser; uden den kan det ikke offentliggøres. Skriv den, når filen lægges ved."
                        .formatted(file.name());
            case TEXT ->
                "»%s« er en PDF uden opmærkning, som mange ikke kan få læst op; skriv indholdet som tekst, når filen lægges ved, eller læg en opmærket PDF ved."
                        .formatted(file.name());
        };
    }

    @Override
    public String kind(AttachmentKind kind) {
        return KINDS.getOrDefault(kind, kind.code());
    }

    @Override
    public String sentence(FileFault fault, String detail) {
        String said =
                GENERAL.getOrDefault(fault, PICTURES.getOrDefault(fault, DOCUMENTS.getOrDefault(fault, fault.code())));
        return said.formatted(detail);
    }
}
