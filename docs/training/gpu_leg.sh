#!/bin/sh
# Train for some minutes on a computer that gets what is sent to it, such as one with a GPU.
#
#   sh docs/training/gpu_leg.sh SET RUN MINUTES OUT [FLAGS OF A NEW RUN]
#
# SET      what `siqt train --pack` wrote
# RUN      folder of the run: state and recipe to go on from, or none, to begin with the flags
# OUT      gets four files, each under 16 MB: the state, the best and the last model, the texts
#
# To go on anywhere: unpack texts.tar into a folder, put the three .safetensors beside, and
#   siqt train SCANS-OR-SET --out THAT-FOLDER --resume
set -eu
set_file=$1 run=$2 minutes=$3 out=$4
shift 4
[ ! -f "$run/state.safetensors" ] || set -- --resume
mkdir -p "$out"
"${PYTHON:-python3}" -m siqt_engine.cli train "$set_file" --out "$run" --minutes "$minutes" \
    --small-state --quiet "$@"
for name in state best last; do cp "$run/$name.safetensors" "$out/"; done
(cd "$run" && tar cf - ./*.json ./*.csv) > "$out/texts.tar"
tail -n 1 "$run/steps.csv"
ls -l "$out"
