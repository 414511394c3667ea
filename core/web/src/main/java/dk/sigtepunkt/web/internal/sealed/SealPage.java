package dk.sigtepunkt.web.internal.sealed;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Sha256;
import dk.sigtepunkt.reporting.sealed.OpenedSeal;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.written.WrittenAddresses;

/** One sealed report as it was sealed: from the seal alone, whatever there is now of what it is about. */
final class SealPage implements Page {
    private static final String JSON = "application/json";

    private final LayoutFactory frames;
    private final SealAsked asked;

    SealPage(LayoutFactory frames, SealAsked asked) {
        this.frames = frames;
        this.asked = asked;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return asked.answer(visit, reading, seal -> shown(visit, reading, seal));
    }

    /** Exactly the bytes that the verifier takes. */
    PageResult file(PageRequest visit, Reading reading) {
        return asked.answer(visit, reading, seal -> {
            byte[] bytes = seal.file().bytes();
            String name = "sigtepunkt-%s-udgave-%d.json"
                    .formatted(seal.told().head().report(), seal.told().head().edition());
            return saved(name, bytes);
        });
    }

    static PageResult saved(String name, byte[] bytes) {
        return new PageResult.Saved(name, JSON, bytes.length, Sha256.hex(bytes), out -> out.write(bytes));
    }

    private PageResult shown(PageRequest visit, Reading reading, OpenedSeal seal) {
        Links links = frames.carried(visit).ofAnyQuarter();
        SealView view = SealView.of(
                seal,
                link -> asked.reads(link, visit, reading)
                        ? links.page(WrittenAddresses.seal(link.report(), link.edition()))
                        : "",
                !asked.earlier(seal.told(), visit, reading).isEmpty(),
                links,
                visit);
        return new PageResult.Shown(
                view.holds() ? 200 : 500,
                "sealed/seal",
                frames.dated(
                                visit,
                                view.title(),
                                new Link(links.page(WrittenAddresses.SEALS), visit.say("sealed.title")))
                        .over(seal.file().head().makers().marks().contains("example")),
                view);
    }
}
