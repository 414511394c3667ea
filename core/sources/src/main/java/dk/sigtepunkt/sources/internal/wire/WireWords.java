package dk.sigtepunkt.sources.internal.wire;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Why a host may not be asked, or did not answer as it should. */
interface WireWords {
    /** Danish until there is another set. */
    static WireWords in(Locale language) {
        return new DanishWireWords();
    }

    String noAddress(URI address);

    /** @param url as it is written in the committee's content */
    String noUrl(String url);

    String secretInAddress(String host);

    /** @param host with its port, when that is named */
    String notAllowed(String host);

    /** @param place the host with its port, when that is named */
    String notEncrypted(String host, String place);

    String noToken(String name);

    String badHeader(String name);

    String movedElsewhere(String host, String other);

    String movedInCircles(String host);

    String tooLarge(String host, long megabytes);

    String bomb(String host, int packed, long unpacked);

    String bodyOfNothing();

    /** @param pause how long it is left alone */
    String leftAlone(String host, Duration pause);

    String stopped(String host);

    String late(String host);

    String unreachable(String host);

    String brokenOff(String host);

    /** That a web page came in place of data. */
    String webPage(String host, Optional<String> title, String accept, Optional<String> callNumber);

    /** That a web page came with a status that is no success. */
    String failedWithPage(String host, int status, Optional<String> title, Optional<String> callNumber);

    /** That a host answered with a status that is no success. */
    String failed(String host, int status, Said said, Optional<String> callNumber);

    /** The host's own number of a call, as it ends a sentence; empty without one. */
    String callNumber(Optional<String> number);

    /**
     * What a host says of its own failure.
     *
     * @param code empty without one
     * @param open whether the code may be told to all
     * @param message empty without one
     */
    record Said(String code, boolean open, String message) {}
}
