// Ten digits of MNIST's test set, one of each, which the network's slides use until the room has drawn. They are marked
// as such wherever they are shown. Y. LeCun, C. Cortes, C. J. C. Burges, MNIST.

const PIXELS = 28 * 28;

/** One of 0 … 9 as 784 grey values, row by row, 0–255. */
export function standIn(label: number): Uint8Array {
  const bytes = atob(packed[label]!);
  const pixels = new Uint8Array(PIXELS);
  let at = 0;
  for (let i = 0; i < bytes.length; i++) {
    const grey = bytes.charCodeAt(i);
    if (grey > 0) pixels[at++] = grey;
    else at += bytes.charCodeAt(++i);
  }
  return pixels;
}

/** By label, in base64: each grey value as it is, and a run of zeros as a 0 and its length. */
const packed: readonly string[] = [
  // 0: test digit 742
  [
    'AJiX/f3/gWlpDAASGdD5/Pz9/Pz81Wc8BAAOBYP8/Pz8/fz8/Pz8/KgmAA2R/Pz8/LWFhISE7vz8/IAADCTo/Pz8/GcABEa6/Pzc',
    'HwAKC9X8+I5KSh4ABQmo/Px5AApf/PzeAAqG/Pz8AAqk/PypAAqG/Pz8AAku5/zuPQAKhvz8/AAJk/z8WgALhvz8owAILOP9/R0A',
    'Clz9/f1oAAhp/PzfFgAJYu/8/LMSAAhp/PyEAAgTpPL8/O03AAmu/PyEAAdjzfz8/LwIAAr9/PyEAAUtiPf8/OWfDgAL6/z8hAAD',
    'HZDe/fz87ZwADWn8/MRfEIb1/Pz9/KQ/AA5p/Pz8+PD8/PzHoygFAA8ZwPz8/PbPmjsYABMZZ2dnWwBl',
  ].join(''),
  // 1: test digit 967
  [
    'AH53xCUAGcv+PgAYHej+PgAYNf7+PgAYNf7+PgAYNf/+PgAYNf7+PgAYTv7+PgAYnP7+PQAXBNn+vwAYBv7+bQAYbf7+bQAYbv7+',
    'SQAYbv7+BQAYjf63AgAXH+r+aQAYW/7bEQAYp/7KABmP/p8AGSbseAB+',
  ].join(''),
  // 2: test digit 208
  [
    'AHsXbHqjsqu4CwATGcb9/f39//21DwASRP399WAnKMj9JwASMp58LwADF+mRABrkrQAa5K0AGUX0WAAZufglABnxnwAZOvhhABmx',
    '0A8AEzJGXl5epP6SABIewuvz/f39/f7tpVERAA5W3P39/f39/f3+/f391J4LGShEAAmH/f39/f393sfJx8fH8u/G09+AAAhU+f2M',
    '4f391SIABT9QUFBLAAm//f39/ffNIgAUM+nw8MxUALg=',
  ].join(''),
  // 3: test digit 923
  [
    'AJIUQ0NDsumI//6xQ0NDFAANaKj9/f39/f39/f39/f2nZwAKNMbx/f39/f39/f39/f39/f3wZwAJQ/39/f2/sbGxzf39/f39/f39',
    'ggAJQ/390nAUAAMqcHBwzv39/f2CAAkMLi4gAAcDE7D9/f34eQAUZv39/f39hQATOZfy/f39/ZEEABERMub9/f39/f1KABKX/f39',
    '/f39/f2MSgARl/39/f39/f39/ehTABAQvNfX19fX+v39/YIAF+z9/f2CABfs/f39ggAUKzCu+/39/YIAEQ1ycu79/f39/f2CAAw2',
    's7Ozs7v9/f39/f39/dQmAAsK9/39/f39/f39/f3yxD8GAAwFpv39/f39/f39/f1zABAUQUFBsP39hUFBQQUAXg==',
  ].join(''),
  // 4: test digit 843
  [
    'AJTn0BMAGebPEwAISjEAD+b+JwAHIPrtMQAO5v4nAAdY/v5vAA0p7/4nAAek/vdEAA2Y/q4FAAYPxf55AA7s/qIAByj+/mgADuz+',
    'ogAHUf7+aAANWvv+ogAHqv73SwANcP7+ukJCZ8XFxcXr/vlRAA1w/v7+/v7+/v7+/v7+/mgADVn7/v7+08rKysrK7f7+aAAOf9Ch',
    'Tg4ABZP+/4AAGID+/tYAGKr+/mgAGJ3+/2gAGCj+/2gAGCj+/mgAGCf8/2gAGWGtMwBb',
  ].join(''),
  // 5: test digit 1550
  [
    'ALRHGAADARAQQnSvaKTqQQAMRv+hFjRwkf7+/v7Q7pUUAAwv5//+7/7+/+6Wz38PJAkADCDE/v/+/v7CoUgGDgAQgP7++q5uGQEA',
    'FGL+eQAZQ/qkABrQ/l8AGWz6/UwAGb3+yg8AGBnh/jUAGTHizw4AFA8ABGr1SAAUWg8AAwrdtAAUfR4ABM++ABMBrxIAAznwvwAT',
    'M/46AAI02v55ABMc8sgwYvD+1xAAFJL+/v77mx8AFQd59LMoAEc=',
  ].join(''),
  // 6: test digit 91
  [
    'AEcOjeBPABi6/f11ABdj/qtzJAAWNPj0KAAXH9v9LQAXBXf+qwAYZ/3UCQAXE8TkKwAYlf2uABnC/WQAGBf/rgAEMmE7DgARtP6H',
    'AAI11/f9/bkAEcP+hwABWOv+2Gus/UQAEMP+h1j7/ZoZAAGI/a0AEMP+luvtdgADiP1iABBj//7+mgAEif4XABAP0P39fAABDRQU',
    't/U1ABF//f3xr+D9/f1+ABIFbvH9/f79/dgFABQpo/3+/d5eALE=',
  ].join(''),
  // 7: test digit 410
  [
    'AOopHzMzhJjB1tUVAAtmt8vLy8vL8+n8/fz9/P38ZgAKPv79/v3+/fTzy/Pgema3//1mAAoUrPz9/P38eigAASgUAAJS/fw9AA8+',
    'ZgAHZv/9ABmO/fwAGcv+/QAZy/38ABnL/tUAGcv9/AAZy/7AABgp8/1vABgz/f4yABgz/P0yABit/csAGCn9/MsAGFL+/T4AGFL9',
    '/GYAGGb+/WYAGBTVqxQACg==',
  ].join(''),
  // 8: test digit 1389
  [
    'AJtOnrAZABYpZPP96yAAAjVAABAjmOz8/P2PAAEJfPP6UgANRpz2/Pz2hgoDCVv8/PJaAA3M/Pz6sj0AAg+1/Pz8bAANT/r83T0A',
    'A0HU/PzpTgUADTTz/PVOAAEEbPT8+K4RABBy/Pz4WJz8/d1PABIGmvz8/Pz88zUAFAed/Pz8/KwAFQie/f39/f+TBgATVfz8wbL8',
    '/fx5ABJu7fz4PA6L/fzrCQARhPz8HgADZPz8dAARhPzpEQAD1/z8MQAR2/ykAAIbiP38rgMAEbn89U4Mhfz9/JQAEhf8/Pz8/Pz9',
    'wREAEgZa7Pz8/PzDFAAVcI6+jl8OAF8=',
  ].join(''),
  // 9: test digit 662
  [
    'AM9s5//+uo0OABMZufr9/v39/d8uABEp8f39wHROTvD9gAARyf3hRwUAA+r9wwAQTP71MAAEY/j9eAAPCqv/TAAEK/7+/mMADwbM',
    '/i4AAQQUjOj9/f1iABCl/tGSu/3+/f39/WIAEAju/f39/fRWE5H9YgARO8j9/dctAAKI/WIAE0QtAAQo/mMAGSj9YgAZKP2AABko',
    '/WkAGSj9YgAZKP5jABko/Y4AGSj9wwAZKP2OABkY5mIAJQ==',
  ].join(''),
];
