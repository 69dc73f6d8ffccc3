#!/bin/sh
# Makes the reports anew: NAME.py -> flat OpenDocument -> PDF by LibreOffice -> labels and relations with their pages. Word files, workbooks and web pages
# are kept as they are written; a report with SCAN in its script is printed and scanned.
# usage: make.sh [NAME ...]   Needs python3, soffice, poppler-utils and the fonts fonts-noto-cjk, fonts-arphic-uming, fonts-arphic-ukai,
# fonts-wqy-microhei, fonts-wqy-zenhei, fonts-liberation; for a scan python3-pil, python3-numpy and img2pdf as well.
# The reports are committed, so that no build needs an office suite.
set -eu
cd "$(dirname "$0")"
names=${*:-$(ls ./*-*.py | sed 's|.*/||; s|\.py$||')}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for name in $names; do
  source=$(python3 describe.py write "$name" "$work")
  kept=$(python3 describe.py kept "$name")
  if [ -n "$kept" ]; then
    cp "$source" "../reports/$name.$kept"
    python3 describe.py label "$name" "$source" "../labels/$name.json"
    python3 describe.py relate "$name" "$source" "../relations/$name.json"
    continue
  fi
  case $source in *.html) how='--infilter=HTML (StarWriter)' filter=pdf:writer_web_pdf_Export ;; *) how= filter=pdf ;; esac
  soffice "-env:UserInstallation=file://$work/profile" --headless ${how:+"$how"} --convert-to "$filter" --outdir "$work" "$source" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
  python3 describe.py label "$name" "$work/$name.pdf" "../labels/$name.json"
  python3 describe.py relate "$name" "$work/$name.pdf" "../relations/$name.json"
  scan=$(python3 describe.py scan "$name")
  [ "$scan" = only ] || cp "$work/$name.pdf" "../reports/$name.pdf"
  case $scan in
    only) python3 scan.py "$name" "$work/$name.pdf" "../reports/$name.pdf" ;;
    beside) python3 scan.py "$name" "$work/$name.pdf" "../reports/$name-scan.pdf" ;;
  esac
done
