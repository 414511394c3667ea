package dk.sigtepunkt.sources.internal.wire;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes a body in as it comes, and hangs up as soon as it is larger than it may be. */
final class CappedBody implements HttpResponse.BodySubscriber<byte[]> {
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final List<byte[]> parts = new ArrayList<>();
    private final int cap;
    private long size;
    private Flow.@Nullable Subscription subscription;

    private CappedBody(int cap, long announced) {
        this.cap = cap;
        this.size = announced > cap ? announced : 0;
    }

    static HttpResponse.BodyHandler<byte[]> upTo(int cap) {
        return info -> new CappedBody(
                cap, info.headers().firstValueAsLong("Content-Length").orElse(0));
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (size > cap) {
            hangUp(given);
        } else {
            given.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        Flow.Subscription open = subscription;
        if (open == null || whole.isDone()) {
            return;
        }
        for (ByteBuffer buffer : buffers) {
            size += buffer.remaining();
            if (size > cap) {
                hangUp(open);
                return;
            }
            byte[] part = new byte[buffer.remaining()];
            buffer.get(part);
            parts.add(part);
        }
        open.request(1);
    }

    private void hangUp(Flow.Subscription open) {
        parts.clear();
        open.cancel();
        whole.completeExceptionally(new TooLarge());
    }

    @Override
    public void onError(Throwable trouble) {
        parts.clear();
        whole.completeExceptionally(trouble);
    }

    @Override
    public void onComplete() {
        if (whole.isDone()) {
            return;
        }
        byte[] all = new byte[(int) size];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        parts.clear();
        whole.complete(all);
    }

    /** The body is larger than the cap. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
