# The peer in R: the equations of docs/absorption.md, whole vectors at a time, over the meals bench/Sanguine.Bench drew.
#   Rscript bench/absorb.R FOLDER     model.tsv, meals.f64 (column after column) and expected.f64 lie in FOLDER
# Prints the version of R and the median seconds of one pass; stops when an answer differs from the expected one.
folder <- commandArgs(trailingOnly = TRUE)[1]
table <- read.delim(file.path(folder, "model.tsv"))
k <- setNames(as.list(table$value), table$name)

doubles <- function(name) {
  file <- file.path(folder, name)
  readBin(file, "double", file.size(file) / 8, endian = "little")
}
expected <- doubles("expected.f64")
meals <- as.data.frame(matrix(
  doubles("meals.f64"), nrow = length(expected),
  dimnames = list(NULL, c("nonHeme", "heme", "phytate", "vitaminC", "tannin", "calcium", "meat", "eggs"))))

absorbed <- function(m, ferritin) {
  p <- m$phytate * k$PhytatePhosphorus
  log_c <- log10(1 + m$vitaminC)
  log_p <- log10(1 + p)
  phytate <- 10^(-k$PhytateSlope * log_p)
  ascorbic <- 1 + k$VitaminCLinear * m$vitaminC + k$VitaminCWithPhytate * log_p * 10^(k$VitaminCExponent * log_c)
  tannin <- pmin(1, (1 + k$TanninMeat * m$meat) *
    10^(k$TanninIntercept - (k$TanninSlope - k$TanninVitaminC * log_c) * log10(1 + m$tannin)))
  calcium <- pmin(1, k$CalciumFloor +
    k$CalciumSpan / (1 + 10^(k$CalciumSlope * (log10(1 + m$calcium) - k$CalciumMidpoint))))
  flesh <- 1 + k$Meat * m$meat * (1 + k$MeatWithPhytate * p)
  egg <- pmax(0, 1 - k$Egg * m$eggs)
  status <- (min(ferritin, k$FerritinPlateau) / k$ReferenceFerritin)^(-k$FerritinExponent)
  share <- pmin(k$MostOfNonHeme, k$WheatRoll / 100 * phytate * ascorbic * tannin * calcium * flesh * egg * status)
  of_heme <- min(1, 10^(k$HemeIntercept - k$HemeSlope * log10(ferritin)) / 100)
  m$nonHeme * share + m$heme * of_heme * calcium
}

off <- max(abs(absorbed(meals, k$ferritin) - expected) / expected)
if (!is.finite(off) || off > 1e-12) {
  stop("R and the plain loop differ by ", format(off), " of the result")
}
seconds <- replicate(9, system.time(absorbed(meals, k$ferritin))[["elapsed"]])
cat(R.version$major, ".", R.version$minor, "\t", format(median(seconds), digits = 6), "\n", sep = "")
