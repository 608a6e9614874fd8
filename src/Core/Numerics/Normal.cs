namespace Sanguine.Numerics;

/// <summary>Least squares by the normal equations: enough for a few well-scaled columns.</summary>
internal static class Normal
{
    /// <param name="Variances">The diagonal of the inverse: times the error variance, that of a coefficient.</param>
    /// <param name="Residual">The sum of squares that is left.</param>
    internal readonly record struct Solution(
        double[] Coefficients, double[] Variances, double Residual, double LogDeterminant);

    /// <param name="columns">The columns, and after them the values.</param>
    /// <returns>Null where the columns cannot be told apart.</returns>
    public static Solution? Solve(double[][] columns, int p)
    {
        var root = new double[p, p];
        var moments = new double[p];
        for (var i = 0; i < p; i++)
        {
            moments[i] = Dot(columns[i], columns[p]);
            for (var j = 0; j <= i; j++)
            {
                root[i, j] = Dot(columns[i], columns[j]);
            }
        }

        if (!Factor(root, p))
        {
            return null;
        }

        var inverse = Inverse(root, p);
        var coefficients = new double[p];
        var variances = new double[p];
        var logDeterminant = 0.0;
        for (var i = 0; i < p; i++)
        {
            logDeterminant += 2 * Math.Log(root[i, i]);
            variances[i] = inverse[i, i];
            for (var j = 0; j < p; j++)
            {
                coefficients[i] += inverse[i, j] * moments[j];
            }
        }

        var residual = 0.0;
        for (var t = 0; t < columns[p].Length; t++)
        {
            var left = columns[p][t];
            for (var i = 0; i < p; i++)
            {
                left -= coefficients[i] * columns[i][t];
            }

            residual += left * left;
        }

        return new(coefficients, variances, residual, logDeterminant);
    }

    /// <summary>Cholesky in place, in the lower half.</summary>
    private static bool Factor(double[,] matrix, int p)
    {
        for (var i = 0; i < p; i++)
        {
            var size = matrix[i, i];
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++)
                {
                    sum -= matrix[i, k] * matrix[j, k];
                }

                if (i != j)
                {
                    matrix[i, j] = sum / matrix[j, j];
                }
                else if (sum > 1e-9 * size)
                {
                    matrix[i, i] = Math.Sqrt(sum);
                }
                else
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static double[,] Inverse(double[,] root, int p)
    {
        var half = new double[p, p];
        for (var i = 0; i < p; i++)
        {
            half[i, i] = 1 / root[i, i];
            for (var j = 0; j < i; j++)
            {
                var sum = 0.0;
                for (var k = j; k < i; k++)
                {
                    sum -= root[i, k] * half[k, j];
                }

                half[i, j] = sum / root[i, i];
            }
        }

        var inverse = new double[p, p];
        for (var i = 0; i < p; i++)
        {
            for (var j = 0; j < p; j++)
            {
                for (var k = Math.Max(i, j); k < p; k++)
                {
                    inverse[i, j] += half[k, i] * half[k, j];
                }
            }
        }

        return inverse;
    }

    private static double Dot(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++)
        {
            sum += one[i] * other[i];
        }

        return sum;
    }
}
