namespace Sanguine.Interop.FoodData;

/// <summary>How far the reading of a release is, over all of its files.</summary>
internal sealed class BytesRead(long total, Action<long, long>? progress)
{
    private const long Step = 1 << 20;

    private long read;

    private long told;

    /// <summary>A stream whose reading counts; closing it closes the inner one.</summary>
    public Stream Of(Stream inner) => new Counted(inner, this);

    public void Ended()
    {
        read = total;
        progress?.Invoke(read, total);
    }

    private void Add(int bytes)
    {
        read = Math.Min(total, read + bytes);
        if (read - told >= Step)
        {
            told = read;
            progress?.Invoke(read, total);
        }
    }

    private sealed class Counted(Stream inner, BytesRead count) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => inner.Length;

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var bytes = inner.Read(buffer);
            count.Add(bytes);
            return bytes;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
